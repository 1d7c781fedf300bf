import type { LicenseKeyRead } from '../schema.ts';
import { createSearch } from './create-search.ts';
import { getLicenseKeyEnd } from './key-end.ts';
import { getLicensee } from './licensee.ts';

/**
 * Finds the license keys with a text in their title, their licensee or the end of their key, ignoring case
 * and accents. Finds all of them for a blank text. The hidden part of a key is never searched: whoever sees the page could
 * find it out, character by character.
 *
 * @param getTitle - The name that is shown of a license key, or an empty text.
 */
export function searchLicenseKeys<Entry extends { licenseKey: LicenseKeyRead }>(
  entries: readonly Entry[],
  text: string,
  getTitle: (licenseKey: LicenseKeyRead) => string,
): readonly Entry[] {
  const search = createSearch(entries, ({ licenseKey }) => [
    getTitle(licenseKey),
    getLicenseKeyEnd(licenseKey.key),
    getLicensee(licenseKey),
  ]);
  return search(text);
}
