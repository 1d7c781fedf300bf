import type { DownloadFile } from '../schema.ts';

/** A system that files are made for. */
export type DownloadSystem = 'macos' | 'windows' | 'linux' | 'android' | 'ios';

/** A processor that files are made for; `universal` is for those of Apple and of Intel. */
export type DownloadChip = 'arm64' | 'x64' | 'x86' | 'universal';

/** What a file runs on. */
export interface DownloadPlatform {
  system: DownloadSystem;
  /** `undefined` if the file does not say. */
  chip?: DownloadChip | undefined;
}

/** What is installed, by the end of its name. */
const INSTALLERS: Readonly<Record<DownloadSystem, RegExp>> = {
  macos: /^(dmg|pkg)$/,
  windows: /^(exe|msi|msix|msixbundle|appx|appxbundle)$/,
  linux: /^(appimage|deb|rpm|snap|flatpak|flatpakref)$/,
  android: /^(apk|aab)$/,
  ios: /^ipa$/,
};

/** What may hold an app or anything else. Whatever has neither end is a document, which runs on no system. */
const ARCHIVE = /^(zip|tar|gz|tgz|xz|txz|bz2|tbz|zst|7z|rar|bin|run|sh)$/;

/** What people read. */
const PAPER = /^(pdf|epub|docx?|txt|md|html?|pptx?)$/;

/** Whole words, and those to which a number or a processor is attached. */
const WORDS: Readonly<Record<DownloadSystem, RegExp>> = {
  macos: /^(mac(os)?x?|osx|darwin)(\d+|arm64|aarch64|x64|intel|universal)?$/,
  windows: /^win(dows)?(\d+|arm64|x64|x86)?$/,
  linux: /^(linux|ubuntu|debian|fedora)(\d+|arm64|aarch64|x64|x86)?$/,
  android: /^android(\d+)?$/,
  ios: /^ios(\d+)?$/,
};

const CHIPS: Readonly<Record<DownloadChip, RegExp>> = {
  universal: /^(macos|mac|osx)?universal2?$/,
  arm64: /(^|[a-z])(arm64|aarch64)$|^(silicon|m1)$/,
  x64: /(^|[a-z])x64$|^(amd64|64bit|win64|linux64|(mac|macos|osx|darwin)?intel|intel64)$/,
  x86: /(^|[a-z])x86$|^(i[36]86|ia32|32bit)$/,
};

/** Types that only one system installs. */
const TYPES: ReadonlyMap<string, DownloadSystem> = new Map([
  ['application/x-apple-diskimage', 'macos'],
  ['application/vnd.microsoft.portable-executable', 'windows'],
  ['application/x-msdownload', 'windows'],
  ['application/x-msi', 'windows'],
  ['application/x-ms-installer', 'windows'],
  ['application/vnd.debian.binary-package', 'linux'],
  ['application/x-debian-package', 'linux'],
  ['application/x-rpm', 'linux'],
  ['application/vnd.appimage', 'linux'],
  ['application/vnd.android.package-archive', 'android'],
]);

const DOCUMENT = /^(text|image|audio|video|font)\/|^application\/pdf$/;

/**
 * What a file runs on, by its name and its type. From whole words: "darwin" is not "win", and the 64 of a version is
 * no processor. A document has no platform, whatever its title says.
 *
 * @returns `null` if it runs on no system, on several, or does not say.
 */
export function getDownloadPlatform({
  name,
  mime_type,
}: Pick<DownloadFile, 'name' | 'mime_type'>): DownloadPlatform | null {
  const words = toWords(name);
  const system = getSystem(name, mime_type, words);
  return system && { system, chip: getChip(words) };
}

/** What a name contains that says so of a system. */
const HINTS: Readonly<Record<DownloadSystem, RegExp>> = {
  macos: /mac|osx|darwin|dmg|pkg/i,
  windows: /win|exe|msi|appx/i,
  linux: /linux|ubuntu|debian|fedora|appimage|deb|rpm|snap|flatpak/i,
  android: /android|apk|aab/i,
  ios: /ios|ipa/i,
};

/** Whether a closer look may find that a file is for a system: of hundreds of files, few are. */
export function mayBeFor(
  { name, mime_type }: Pick<DownloadFile, 'name' | 'mime_type'>,
  system: DownloadSystem,
): boolean {
  return HINTS[system].test(name) || TYPES.get(mime_type.toLowerCase()) === system;
}

function getSystem(name: string, mimeType: string, words: readonly string[]) {
  const ends = getEnds(name);
  const installed = ends.map(findInstalled).find((system) => system !== undefined);
  if (installed) return installed;
  const type = TYPES.get(mimeType.toLowerCase());
  if (ends.length === 0 && type) return type;
  // What has another end, such as that of a signature, is no app.
  if (!ends.every((end) => ARCHIVE.test(end)) || DOCUMENT.test(mimeType)) return null;
  const named = SYSTEMS.filter((system) => words.some((word) => WORDS[system].test(word)));
  // For several at once, or a font that is named after all of them.
  return named.length === 1 ? (named[0] ?? null) : (type ?? null);
}

const SYSTEMS = Object.keys(WORDS) as DownloadSystem[];

const findInstalled = (end: string) => SYSTEMS.find((system) => INSTALLERS[system].test(end));

/**
 * The ends of a name that say what it is: `["zip", "dmg"]` of "app.dmg.zip". What is packed counts too. None of
 * "acme-2.0-linux", whose last part is no such end.
 */
function getEnds(name: string): string[] {
  const parts = name.trim().toLowerCase().split('.').slice(1).toReversed();
  const ends: string[] = [];
  for (const part of parts) {
    if (!/^[a-z0-9]{1,12}$/.test(part) || /^\d+$/.test(part)) break;
    ends.push(part);
    if (!ARCHIVE.test(part)) break;
  }
  const inner = ends.at(-1);
  // "app-mac.v2.zip" ends with "zip" alone, and a packed document stays one.
  if (inner && ends.length > 1 && ![ARCHIVE, PAPER].some((each) => each.test(inner))) {
    return findInstalled(inner) ? ends : ends.slice(0, -1);
  }
  return ends;
}

function getChip(words: readonly string[]): DownloadChip | undefined {
  const has = (chip: DownloadChip) => words.some((word) => CHIPS[chip].test(word));
  if (has('universal') || (has('arm64') && has('x64'))) return 'universal';
  return (['arm64', 'x64', 'x86'] as const).find(has);
}

/** The words of a name in small letters: also those of "AcmeSetupWin64". */
function toWords(name: string): string[] {
  const text = name
    .replaceAll(/x86[_-]64/gi, 'x64')
    .replaceAll(/\b(32|64)[ _-]?bit/gi, '$1bit')
    .replaceAll(/mac\s?OS/gi, ' macos')
    .replaceAll(/\biOS\b/g, ' ios');
  const split = text.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2');
  return [...new Set(`${text} ${split}`.toLowerCase().split(/[^a-z\d]+/))].filter(Boolean);
}
