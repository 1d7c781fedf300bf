import { getLicenseKeyState } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const DAY = 86_400_000;
const at = (milliseconds: number) => new Date(NOW + milliseconds).toISOString();

describe('getLicenseKeyState', () => {
  test.each([
    ['active', 'a year before the expiry', 365 * DAY],
    ['active', 'two weeks and 1 ms before the expiry', 14 * DAY + 1],
    ['expires_soon', 'two weeks before the expiry', 14 * DAY],
    ['expires_soon', '1 ms before the expiry', 1],
    ['expired', 'at the expiry', 0],
    ['expired', '1 ms after the expiry', -1],
    ['expired', 'years after the expiry', -2_000 * DAY],
  ])('returns %s %s', (state, _, left) => {
    expect(getLicenseKeyState({ status: 'granted', expires_at: at(left) }, NOW)).toBe(state);
  });

  test('returns active for a key without an expiry date', () => {
    expect(getLicenseKeyState({ status: 'granted', expires_at: null }, NOW)).toBe('active');
  });

  test.each([
    [0, 1, 'active'],
    [0, 0, 'expired'],
    [1, DAY, 'expires_soon'],
    [1, DAY + 1, 'active'],
    [0.5, DAY / 2, 'expires_soon'],
    [Infinity, 5_000 * DAY, 'expires_soon'],
  ])('with a warning of %d days and %d ms left returns %s', (days, left, state) => {
    const licenseKey = { status: 'granted', expires_at: at(left) };
    expect(getLicenseKeyState(licenseKey, NOW, days)).toBe(state);
  });

  test('reads dates with microseconds', () => {
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
  ])('gives the status "%s" precedence over any expiry date and returns %s', (status, state) => {
    for (const expires_at of [null, at(-DAY), at(DAY), at(365 * DAY)]) {
      expect(getLicenseKeyState({ status, expires_at }, NOW)).toBe(state);
    }
  });
});
