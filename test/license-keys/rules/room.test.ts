import { expect, test } from 'vitest';
import { countToMakeRoom } from '../../../src/license-keys/rules/room.ts';

const full = { state: 'active', used: 3, limit: 3, listed: 3 } as const;

test.each([
  ['of a full key, one', {}, 1],
  ['of a key over its limit, one more than it is over', { limit: 2 }, 2],
  ['none while a slot is free', { used: 2 }, 0],
  ['none for a key without a limit', { limit: null }, 0],
  ['none for a limit of zero, below which nothing can be activated', { limit: 0 }, 0],
  ['none if too few of them can be chosen', { limit: 1, listed: 2 }, 0],
  ['as many as can be chosen', { limit: 2, listed: 2 }, 2],
])('counts how many must be deactivated to make room: %s', (_, change, count) => {
  expect(countToMakeRoom({ ...full, ...change })).toBe(count);
});

test.each([
  ['active', 1],
  ['expires_soon', 1],
  ['other', 1],
  ['expired', 0],
  ['disabled', 0],
  ['revoked', 0],
] as const)('makes room only on a key that may work (%s)', (state, count) => {
  expect(countToMakeRoom({ ...full, state })).toBe(count);
});
