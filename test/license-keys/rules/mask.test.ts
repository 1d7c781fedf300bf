import { getLicenseKeyEnd } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';

describe('getLicenseKeyEnd', () => {
  test.each([
    ['an empty key', ''],
    ['three characters', 'abc'],
    ['six characters', 'ABCDEF'],
    ['23 characters', 'A'.repeat(17) + '123456'],
    ['23 surrogate pairs', '🗝'.repeat(23)],
  ])('returns an empty text for %s', (_, key) => {
    expect(getLicenseKeyEnd(key)).toBe('');
  });

  test.each([
    ['24 characters', 'A'.repeat(18) + '123456', '123456'],
    ['a typical key', 'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F', '5D4E3F'],
    ['24 surrogate pairs', '🗝'.repeat(18) + '🔑🗝🔑🗝🔑🗝', '🔑🗝🔑🗝🔑🗝'],
    ['a key that ends with half a surrogate pair', 'A'.repeat(24) + '\ud83d', 'AAAAA\ud83d'],
  ])('returns the last six characters of %s', (_, key, end) => {
    expect(getLicenseKeyEnd(key)).toBe(end);
  });
});
