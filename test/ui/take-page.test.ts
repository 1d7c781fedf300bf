import { expect, test } from 'vitest';
import { takePage } from '../../src/ui/take-page.ts';

const items = [1, 2, 3, 4, 5, 6, 7];

test('a page has as many items as fit, and the last one the rest', () => {
  expect(takePage(items, 1, 3)).toEqual({ items: [1, 2, 3], page: 1, max_page: 3 });
  expect(takePage(items, 3, 3)).toEqual({ items: [7], page: 3, max_page: 3 });
  expect(takePage(items, 1, 7)).toEqual({ items, page: 1, max_page: 1 });
});

test('a page that no longer exists is replaced by the last one', () => {
  expect(takePage(items, 9, 3)).toEqual({ items: [7], page: 3, max_page: 3 });
  expect(takePage([], 2, 3)).toEqual({ items: [], page: 1, max_page: 1 });
});
