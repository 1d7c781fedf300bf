import { useState } from 'react';
import type { LicenseKeyRead } from '../schema.ts';

interface Entry {
  licenseKey: LicenseKeyRead;
}

interface Kept {
  search: string;
  /** The ids of what it has found so far. */
  ids: ReadonlySet<string>;
}

const NOTHING: Kept = { search: '', ids: new Set() };

/**
 * Keeps what a search has found while its text is the same. A license key that was replaced ends in another way,
 * and its row, with the new key, would go while the customer is in it.
 *
 * @param search - The text; an empty one finds all.
 * @param entries - What the search looks in.
 * @param found - What it finds there now.
 */
export function useStillFound<Found extends Entry>(
  search: string,
  entries: readonly Found[],
  found: readonly Found[],
): readonly Found[] {
  const [kept, setKept] = useState(NOTHING);
  const before = search === kept.search ? kept.ids : NOTHING.ids;
  const ids = search
    ? new Set([...before, ...found.map(({ licenseKey }) => licenseKey.id)])
    : NOTHING.ids;
  if (search !== kept.search || ids.size > before.size) setKept({ search, ids });
  return search ? entries.filter(({ licenseKey }) => ids.has(licenseKey.id)) : found;
}
