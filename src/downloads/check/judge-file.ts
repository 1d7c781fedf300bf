import { isPartialName, isUnpackedName } from './file-names.ts';
import { getChecksum } from './get-checksum.ts';
import type { KnownFile, ListedFile, PickedFile } from './known-file.ts';

/** What is known of a file that a customer has chosen. */
export type Verdict =
  | { outcome: 'same' | 'incomplete' | 'empty' | 'unpacked' | 'other' }
  | { outcome: 'listed' | 'probably_listed'; file: ListedFile };

/** What a file is judged by. */
export interface Evidence {
  /** What the customer has chosen. */
  picked: PickedFile;
  /** The file that it should be, whose checksum is known. */
  expected: KnownFile;
  /** The files of the same list. */
  listed: readonly ListedFile[];
  /** The SHA-256 of all of what was chosen, in hexadecimal digits; `undefined` before it was read. */
  hash?: string | undefined;
}

/**
 * Judges a file that a customer has chosen: by its size and its name, and by its content where that can tell more.
 * What has another size is never read in order to say that it is another file.
 *
 * @returns `null` if its hash is missing: it may be the file, or another one of the list.
 */
export function judgeFile({ picked, expected, listed, hash }: Evidence): Verdict | null {
  const others = listed.filter(({ id, size }) => id !== expected.id && size === picked.size);
  const comparable = others.filter(getChecksum);
  const hasItsSize = picked.size === expected.size;
  if (hash === undefined) {
    if (hasItsSize || comparable.length > 0) return null;
  } else {
    // The same content may be in the list twice.
    if (hasItsSize && getChecksum(expected) === hash) return { outcome: 'same' };
    const file = comparable.find((each) => getChecksum(each) === hash);
    if (file) return { outcome: 'listed', file };
    if (hasItsSize) return { outcome: 'other' };
  }
  if (picked.size === 0) return { outcome: 'empty' };
  const [likely, another] = others.filter((each) => !getChecksum(each));
  if (likely && !another) return { outcome: 'probably_listed', file: likely };
  if (!isPartialName(picked.name) && isUnpackedName(picked.name, expected.name)) {
    return { outcome: 'unpacked' };
  }
  return { outcome: picked.size < expected.size ? 'incomplete' : 'other' };
}
