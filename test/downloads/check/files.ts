import { createHash } from 'node:crypto';
import type { KnownFile, ListedFile } from '../../../src/downloads/check/known-file.ts';

/** The SHA-256 of some bytes, computed by something else than what is tested. */
export const hashBytes = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('hex');

/** The same bytes each time, in which no two pieces are equal. */
export function createBytes(size: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(size / 4));
  for (let index = 0; index < words.length; index += 1) words[index] = index * 2_654_435_761;
  return new Uint8Array(words.buffer).slice(0, size);
}

let count = 0;

/** A file at Polar with a checksum. */
export function createListed(overrides: Partial<ListedFile> = {}): ListedFile {
  count += 1;
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    name: 'acme-4.2.1.zip',
    label: 'Acme Studio 4.2.1 for Mac',
    size: 1_000,
    version: '4.2.1',
    checksum_sha256_hex: hashBytes(`file ${count}`),
    checksum_sha256_base64: null,
    ...overrides,
  };
}

/** Without any checksum. */
export const UNKNOWN: Pick<KnownFile, 'checksum_sha256_hex' | 'checksum_sha256_base64'> = {
  checksum_sha256_hex: null,
  checksum_sha256_base64: null,
};
