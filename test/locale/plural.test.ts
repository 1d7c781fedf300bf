// @vitest-environment node
import { plural } from 'polar-customer-portal';
import { expect, test } from 'vitest';

test('the form for a count follows the language', () => {
  const times = { one: 'time', other: 'times' };
  const english = [0, 1, 2, 21].map((count) => plural('en', count, times));
  expect(english).toEqual(['times', 'time', 'times', 'times']);

  const razy = { one: 'raz', few: 'razy', many: 'razy (many)', other: 'razu' };
  const polish = [1, 3, 5, 1.5].map((count) => plural('pl', count, razy));
  expect(polish).toEqual(['raz', 'razy', 'razy (many)', 'razu']);
});

test('a form that was not given is the other one', () => {
  expect(plural('en', 1, { other: 'times' })).toBe('times');
  expect(plural('ar', 2, { other: 'مرات' })).toBe('مرات');
});
