import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { getChecksum } from '../../../src/downloads/check/get-checksum.ts';
import { createListed, hashBytes, UNKNOWN } from './files.ts';

const HEX = hashBytes('acme');
const BASE64 = createHash('sha256').update('acme').digest('base64');
const OF_NOTHING = hashBytes('');

const get = (overrides: Parameters<typeof createListed>[0]) => getChecksum(createListed(overrides));

test('a checksum is read from hexadecimal digits or from base64, whichever is there', () => {
  expect(get({ checksum_sha256_hex: HEX })).toBe(HEX);
  expect(get({ checksum_sha256_hex: HEX.toUpperCase() })).toBe(HEX);
  expect(get({ checksum_sha256_hex: null, checksum_sha256_base64: BASE64 })).toBe(HEX);
  expect(get({ checksum_sha256_hex: 'unknown', checksum_sha256_base64: BASE64 })).toBe(HEX);
});

test.each([
  ['none', UNKNOWN],
  ['one that is too short', { checksum_sha256_hex: HEX.slice(2) }],
  ['one of another kind', { checksum_sha256_hex: createHash('sha512').update('a').digest('hex') }],
  ['no base64', { ...UNKNOWN, checksum_sha256_base64: '%%%' }],
  // What S3 calls a checksum of several parts.
  ['base64 of several parts', { ...UNKNOWN, checksum_sha256_base64: `${BASE64}-12` }],
  ['that of nothing, of a file with content', { checksum_sha256_hex: OF_NOTHING }],
])('a file has no checksum that can be compared: %s', (_, overrides) => {
  expect(get(overrides)).toBeNull();
});

test('the checksum of nothing is that of a file without content', () => {
  expect(get({ size: 0, checksum_sha256_hex: OF_NOTHING })).toBe(OF_NOTHING);
});
