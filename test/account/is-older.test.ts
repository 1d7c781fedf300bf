import { describe, expect, test } from 'vitest';
import { isOlder } from '../../src/account/is-older.ts';

const LATER = '2026-11-23T12:30:20.374056Z';

describe('a copy of a license key', () => {
  test.each([
    ['an earlier change', '2026-11-23T12:30:20.373Z', true],
    ['no change yet', null, true],
    ['an earlier change, written without fractions', '2026-11-23T12:30:20Z', true],
    ['the same change', LATER, false],
    ['the same change, written with an offset', '2026-11-23T13:30:20.374056+01:00', false],
    ['a change within the same millisecond', '2026-11-23T12:30:20.374001Z', false],
    ['a later change', '2026-11-23T12:30:21Z', false],
    ['no date that is known', undefined, false],
  ])('that contains %s is older: %s → %s', (_, modified_at, expected) => {
    expect(isOlder({ modified_at }, { modified_at: LATER })).toBe(expected);
  });

  test.each([null, undefined])('is never older than one without a change (%s)', (modified_at) => {
    expect(isOlder({ modified_at: LATER }, { modified_at })).toBe(false);
    expect(isOlder({ modified_at: null }, { modified_at })).toBe(false);
  });
});
