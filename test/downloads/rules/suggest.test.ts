import { getDownloadPlatform, suggestFiles, type DownloadPlatform } from 'polar-customer-portal';
import { expect, test } from 'vitest';

const BUILDS = [
  'acme-mac-arm64.dmg',
  'acme-mac-x64.dmg',
  'acme-win-x64.exe',
  'acme-win-arm64.exe',
  'acme-linux-x64.AppImage',
  'acme-linux-arm64.deb',
  'manual.pdf',
];

/** A file, with a version after an `@`. */
function createFile(text: string) {
  const [name = '', version = null] = text.split('@');
  return { name, version, platform: getDownloadPlatform({ name, mime_type: '' }) };
}

function suggest(names: readonly string[], visitor: DownloadPlatform | null) {
  const { isSure, files } = suggestFiles(names.map(createFile), visitor);
  return [isSure ? 'sure' : 'open', ...files.map(({ name }) => name)];
}

test.each<[DownloadPlatform | null, expected: string[]]>([
  [{ system: 'macos' }, ['open', 'acme-mac-arm64.dmg', 'acme-mac-x64.dmg']],
  [{ system: 'macos', chip: 'arm64' }, ['sure', 'acme-mac-arm64.dmg']],
  [{ system: 'macos', chip: 'x64' }, ['sure', 'acme-mac-x64.dmg']],
  [{ system: 'windows' }, ['open', 'acme-win-x64.exe', 'acme-win-arm64.exe']],
  [{ system: 'windows', chip: 'arm64' }, ['sure', 'acme-win-arm64.exe']],
  [{ system: 'linux' }, ['open', 'acme-linux-x64.AppImage', 'acme-linux-arm64.deb']],
  [{ system: 'linux', chip: 'x64' }, ['sure', 'acme-linux-x64.AppImage']],
  [{ system: 'android' }, ['open']],
  [null, ['open']],
])('of a build for each processor, suggests for %j', (visitor, expected) => {
  expect(suggest(BUILDS, visitor)).toEqual(expected);
});

test.each<[names: string[], DownloadPlatform, expected: string[]]>([
  // One for all processors is right for each.
  [['a-universal.dmg', 'a-arm64.dmg'], { system: 'macos' }, ['sure', 'a-universal.dmg']],
  [['a.dmg'], { system: 'macos' }, ['sure', 'a.dmg']],
  // Of such two, the one that does not say is for Intel as a rule.
  [['a.dmg', 'a-arm64.dmg'], { system: 'macos' }, ['open', 'a.dmg', 'a-arm64.dmg']],
  [['a.dmg', 'a-arm64.dmg'], { system: 'macos', chip: 'x64' }, ['sure', 'a.dmg']],
  // Apple's and Windows for ARM run what is made for Intel, but not the other way round.
  [['a-intel.dmg'], { system: 'macos' }, ['sure', 'a-intel.dmg']],
  [['a-intel.dmg'], { system: 'macos', chip: 'arm64' }, ['sure', 'a-intel.dmg']],
  [['a-arm64.dmg'], { system: 'macos' }, ['open', 'a-arm64.dmg']],
  [['a-arm64.dmg'], { system: 'macos', chip: 'x64' }, ['open']],
  [['a-win-x64.zip'], { system: 'windows', chip: 'arm64' }, ['sure', 'a-win-x64.zip']],
  [['a_amd64.deb'], { system: 'linux', chip: 'arm64' }, ['open']],
  [['a_amd64.deb'], { system: 'linux' }, ['open', 'a_amd64.deb']],
  [['a-win32-x86.zip'], { system: 'windows', chip: 'x64' }, ['sure', 'a-win32-x86.zip']],
  // The highest version, by numbers and not by letters.
  [
    ['a.dmg@4.9.0', 'b.dmg@4.10.0', 'c.dmg@v4.2'],
    { system: 'macos', chip: 'arm64' },
    ['sure', 'b.dmg'],
  ],
  [['a.dmg@4.2', 'b.dmg@4.2.0'], { system: 'macos' }, ['open', 'a.dmg', 'b.dmg']],
  [['a.dmg@4.2', 'b.dmg'], { system: 'macos' }, ['open', 'a.dmg', 'b.dmg']],
  [['a-arm64.dmg@5', 'a-x64.dmg@4'], { system: 'macos', chip: 'x64' }, ['sure', 'a-x64.dmg']],
  [
    ['a-arm64.dmg@5', 'a-x64.dmg@4', 'a-x64.dmg@3'],
    { system: 'macos' },
    ['open', 'a-arm64.dmg', 'a-x64.dmg'],
  ],
])('of %j, suggests for %j', (names, visitor, expected) => {
  expect(suggest(names, visitor)).toEqual(expected);
});
