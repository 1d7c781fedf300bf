import { expect, test } from 'vitest';
import { readAll } from './connect.ts';

test('what tests read of an error holds its message and its cause, and not the folder of the checkout', () => {
  const error = new Error('Outer.', { cause: new TypeError('Inner.') });
  expect(error.stack).toContain(process.cwd());
  const all = readAll(error);
  expect(all).toMatch(/Outer\.[^]*Inner\./);
  expect(all).toContain('connect.test.ts');
  expect(all).not.toContain(process.cwd());
});
