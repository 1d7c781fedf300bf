import { expect, test } from 'vitest';
import { orderLicenseKeys } from '../../../src/license-keys/rules/order-license-keys.ts';
import type { LicenseKeyState } from '../../../src/license-keys/rules/state.ts';

const STATES: LicenseKeyState[] = [
  'revoked',
  'active',
  'expired',
  'other',
  'disabled',
  'active',
  'expires_soon',
  'revoked',
];
const entries = STATES.map((state, index) => ({ state, index }));
const read = (order: Parameters<typeof orderLicenseKeys>[1]) =>
  orderLicenseKeys(entries, order).map(({ state, index }) => `${index} ${state}`);

test('license keys that work come first, each kind in the order of their issue', () => {
  expect(read('working')).toEqual([
    '1 active',
    '5 active',
    '6 expires_soon',
    '3 other',
    '4 disabled',
    '2 expired',
    '0 revoked',
    '7 revoked',
  ]);
});

test('the newest license key comes first, or the oldest, which is Polar’s own order', () => {
  expect(read('newest')[0]).toBe('7 revoked');
  expect(read('newest')).toEqual(read('oldest').toReversed());
  expect(read('oldest')).toEqual(STATES.map((state, index) => `${index} ${state}`));
});

test('ordering leaves the list that is cached as it is', () => {
  const before = [...entries];
  read('newest');
  read('working');
  expect(entries).toEqual(before);
});
