import { plural } from 'polar-customer-portal';
import { expect, test } from 'vitest';

test('plural chooses the form for a count by the rules of the language', () => {
  const times = { one: 'time', other: 'times' };
  const english = [0, 1, 2, 21].map((count) => plural('en', count, times));
  expect(english).toEqual(['times', 'time', 'times', 'times']);

  const razy = { one: 'raz', few: 'razy', many: 'razy (many)', other: 'razu' };
  const polish = [1, 3, 5, 1.5].map((count) => plural('pl', count, razy));
  expect(polish).toEqual(['raz', 'razy', 'razy (many)', 'razu']);
});

test('plural takes the form "other" in place of one that is left out', () => {
  expect(plural('en', 1, { other: 'times' })).toBe('times');
  expect(plural('ar', 2, { other: 'مرات' })).toBe('مرات');
});
