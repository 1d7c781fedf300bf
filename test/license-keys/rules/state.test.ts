import { getLicenseKeyState } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const DAY = 86_400_000;
const at = (milliseconds: number) => new Date(NOW + milliseconds).toISOString();

describe('what to tell people of a license key', () => {
  test.each([
    ['a year before its end', 365 * DAY, 'active'],
    ['a moment more than two weeks before', 14 * DAY + 1, 'active'],
    ['exactly two weeks before', 14 * DAY, 'expires_soon'],
    ['a moment before its end', 1, 'expires_soon'],
    ['at its end', 0, 'expired'],
    ['a moment after', -1, 'expired'],
    ['years after', -2_000 * DAY, 'expired'],
  ])('%s', (_, left, state) => {
    expect(getLicenseKeyState({ status: 'granted', expires_at: at(left) }, NOW)).toBe(state);
  });

  test('without a date of its own it works', () => {
    expect(getLicenseKeyState({ status: 'granted', expires_at: null }, NOW)).toBe('active');
  });

  test.each([
    [0, 1, 'active'],
    [0, 0, 'expired'],
    [1, DAY, 'expires_soon'],
    [1, DAY + 1, 'active'],
    [0.5, DAY / 2, 'expires_soon'],
    [Infinity, 5_000 * DAY, 'expires_soon'],
  ])('warning %d days before, with %d ms left', (days, left, state) => {
    const licenseKey = { status: 'granted', expires_at: at(left) };
    expect(getLicenseKeyState(licenseKey, NOW, days)).toBe(state);
  });

  test('microseconds do not confuse it', () => {
    const licenseKey = { status: 'granted', expires_at: '2026-06-15T12:00:00.000999Z' };
    expect(getLicenseKeyState(licenseKey, NOW)).toBe('expired');
    expect(getLicenseKeyState(licenseKey, NOW - 1)).toBe('expires_soon');
  });

  test.each([
    ['disabled', 'disabled'],
    ['revoked', 'revoked'],
    ['on_hold', 'other'],
    ['', 'other'],
    ['Granted', 'other'],
  ])('the status "%s" goes before any date', (status, state) => {
    for (const expires_at of [null, at(-DAY), at(DAY), at(365 * DAY)]) {
      expect(getLicenseKeyState({ status, expires_at }, NOW)).toBe(state);
    }
  });
});
