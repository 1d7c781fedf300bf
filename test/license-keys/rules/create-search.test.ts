import { expect, test, vi } from 'vitest';
import { createSearch } from '../../../src/license-keys/rules/create-search.ts';

const items = ['Büro', 'Studio', 'Bad'];

test.each(['', ' ', '\t\n'])('a blank text (%j) finds the list itself, unread', (text) => {
  const toTexts = vi.fn<(item: string) => string[]>(() => []);
  expect(createSearch(items, toTexts)(text)).toBe(items);
  expect(toTexts).not.toHaveBeenCalled();
});

test('each item is prepared once, however much is searched for', () => {
  const toTexts = vi.fn<(item: string) => string[]>((item) => [item]);
  const normalize = vi.spyOn(String.prototype, 'normalize');
  const search = createSearch(items, toTexts);
  const texts = ['b', 'bu', 'bür', 'büro', ''];
  expect(texts.map((text) => search(text).length)).toEqual([2, 1, 1, 1, 3]);
  expect(toTexts.mock.calls.flat()).toEqual(items);
  // What is searched for, each time, and the items.
  expect(normalize).toHaveBeenCalledTimes(texts.length + items.length);
  normalize.mockRestore();
});
