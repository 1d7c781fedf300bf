import { expect, test } from 'vitest';
import { takeRows } from '../../../src/downloads/rules/take-rows.ts';

const groups = [{ entries: [1, 2, 3] }, { entries: [4, 5] }, { entries: [] as number[] }];

test.each([
  [2, [[1, 2]], true],
  [3, [[1, 2, 3]], true],
  [4, [[1, 2, 3], [4]], true],
  [5, [[1, 2, 3], [4, 5], []], false],
  [20, [[1, 2, 3], [4, 5], []], false],
])('takes %d rows of several groups', (count, rows, isMore) => {
  const taken = takeRows(groups, count);
  expect(taken.groups.map(({ entries }) => entries)).toEqual(rows);
  expect(taken.isMore).toBe(isMore);
});
