import type { DownloadChip, DownloadPlatform } from './platform.ts';

/** A file that may be suggested. */
export interface SuggestedFile {
  /** What the vendor calls its version, if anything. */
  version: string | null;
  /** `null` for a file of no system. */
  platform: DownloadPlatform | null;
}

/**
 * Which files are for the visitor's computer. One is `sure`: it can be suggested. Of several, nobody knows which, so
 * that the customer has to choose between them, or there are none.
 */
export interface Suggestion<File> {
  isSure: boolean;
  files: readonly File[];
}

/**
 * Finds the files of a benefit that are for the visitor's computer. Never a single one where that may be the wrong one.
 *
 * @param files - In the vendor's order.
 * @param visitor - `null` where nobody knows, as on a phone.
 */
export function suggestFiles<File extends SuggestedFile>(
  files: readonly File[],
  visitor: DownloadPlatform | null,
): Suggestion<File> {
  const ofSystem = files.filter(({ platform }) => visitor && platform?.system === visitor.system);
  const fitting = takeNewest(takeFitting(ofSystem, visitor?.chip, visitor?.system));
  const [only] = fitting;
  const isSure = fitting.length === 1 && only !== undefined && isForAll(only, visitor);
  return { isSure, files: fitting };
}

/** Those for the visitor's processor, or else the best that it runs; all of them if it is unknown. */
function takeFitting<File extends SuggestedFile>(
  files: readonly File[],
  chip: DownloadChip | undefined,
  system: DownloadPlatform['system'] | undefined,
): readonly File[] {
  const take = (wanted: DownloadChip | undefined) =>
    files.filter(({ platform }) => platform?.chip === wanted);
  // One for all processors is right for each.
  if (!chip) return take('universal').length > 0 ? take('universal') : files;
  const wanted = [chip, 'universal', undefined, ...emulated(chip, system)] as const;
  return wanted.map(take).find(({ length }) => length > 0) ?? [];
}

/** What else a processor runs: Apple's and Windows for ARM run what is made for Intel, and 64 bits run 32. */
function emulated(
  chip: DownloadChip,
  system: DownloadPlatform['system'] | undefined,
): DownloadChip[] {
  if (chip === 'x64') return ['x86'];
  return chip === 'arm64' && system !== 'linux' ? ['x64', 'x86'] : [];
}

/** Whether the only file for a system runs on it, whichever processor it has. */
function isForAll({ platform }: SuggestedFile, visitor: DownloadPlatform | null): boolean {
  if (!platform || !visitor || visitor.chip) return true;
  if (!platform.chip || platform.chip === 'universal') return true;
  return platform.chip !== 'arm64' && platform.system !== 'linux';
}

/** Those of which there is no higher version for the same processor. */
function takeNewest<File extends SuggestedFile>(files: readonly File[]): readonly File[] {
  const highest = new Map<DownloadChip | undefined, readonly number[]>();
  for (const { version, platform } of files) {
    const numbers = toNumbers(version);
    if (compare(numbers, highest.get(platform?.chip) ?? []) > 0) {
      highest.set(platform?.chip, numbers);
    }
  }
  return files.filter(({ version, platform }) => {
    const numbers = toNumbers(version);
    // One without a version may be the newest.
    return numbers.length === 0 || compare(numbers, highest.get(platform?.chip) ?? []) >= 0;
  });
}

/** The numbers of a version: `[4, 2, 1]` of "v4.2.1"; none of one that is not made of numbers alone. */
function toNumbers(version: string | null): readonly number[] {
  const [, numbers] = /^v?(\d+(?:\.\d+)*)$/i.exec(version?.trim() ?? '') ?? [];
  return numbers?.split('.').map(Number) ?? [];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
