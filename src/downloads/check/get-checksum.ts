import type { KnownFile } from './known-file.ts';

const HEX = /^[0-9a-f]{64}$/;

/** The SHA-256 of nothing. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * The SHA-256 of a file in 64 hexadecimal digits, small letters. `null` if Polar has none, or none that can be true:
 * some programs that upload files have hashed nothing.
 */
export function getChecksum({
  size,
  checksum_sha256_hex,
  checksum_sha256_base64,
}: KnownFile): string | null {
  const checksum = [checksum_sha256_hex?.trim().toLowerCase(), toHex(checksum_sha256_base64)].find(
    (each) => each !== undefined && HEX.test(each),
  );
  if (checksum === undefined || (checksum === OF_NOTHING && size > 0)) return null;
  return checksum;
}

function toHex(base64: string | null): string | undefined {
  try {
    return Array.from(atob(base64 ?? ''), (byte) =>
      byte.charCodeAt(0).toString(16).padStart(2, '0'),
    ).join('');
  } catch {
    return undefined;
  }
}
