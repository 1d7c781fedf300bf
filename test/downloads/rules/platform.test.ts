import { getDownloadPlatform, type DownloadPlatform } from 'polar-customer-portal';
import { expect, test } from 'vitest';
import { mayBeFor } from '../../../src/downloads/rules/platform.ts';

/** Every system for which a file may be: a closer look must not find another. */
const SYSTEMS = ['macos', 'windows', 'linux', 'android', 'ios'] as const;

const read = (name: string, mime_type = 'application/octet-stream') =>
  getDownloadPlatform({ name, mime_type });

const write = (platform: DownloadPlatform | null) =>
  platform ? [platform.system, platform.chip].filter(Boolean).join(' ') : 'none';

test.each([
  // Whole words, and no part of one.
  ['app-darwin.zip', 'macos'],
  ['airwindows-1.2.dmg', 'macos'],
  ['macwilliams-tool-win64.exe', 'windows x64'],
  ['macwilliams-tool.zip', 'none'],
  ['airwindows-1.2.zip', 'none'],
  ['winston.tar.gz', 'none'],
  ['twin-peaks.zip', 'none'],
  // The 32 and the 64 of a version say nothing.
  ['myapp-0.32.1-mac.zip', 'macos'],
  ['Setup.0.1.64.exe', 'windows'],
  ['acme-64.zip', 'none'],
  ['nParse-macos-arm64.zip', 'macos arm64'],
  ['nParse-win64.zip', 'windows x64'],
  ['x.AppImage', 'linux'],
  ['acme_4.2.1_amd64.deb', 'linux x64'],
  ['acme-4.2.1.aarch64.rpm', 'linux arm64'],
  ['acme-linux-x86_64.tar.gz', 'linux x64'],
  ['acme-linux-i386.tar.gz', 'linux x86'],
  ['Acme Studio 4.2.1 for Mac.zip', 'macos'],
  ['AcmeSetupWin64.zip', 'windows x64'],
  ['AcmeMacOS.zip', 'macos'],
  ['Acme-4.2.1-universal.dmg', 'macos universal'],
  ['acme-mac-x64-arm64.zip', 'macos universal'],
  ['acme-apple-silicon.dmg', 'macos arm64'],
  ['acme-intel.dmg', 'macos x64'],
  ['acme-win-64-bit.zip', 'windows x64'],
  ['acme-win32-arm64.zip', 'windows arm64'],
  ['acme.msi', 'windows'],
  ['acme.apk', 'android'],
  ['acme.ipa', 'ios'],
  ['acme.dmg.zip', 'macos'],
  ['acme-mac.v2.zip', 'macos'],
  ['acme.mac.tar.gz', 'macos'],
  ['acme-v2.0-linux', 'linux'],
  // For several systems, or for none.
  ['acme-mac-windows-linux.zip', 'none'],
  ['manual.pdf', 'none'],
  ['fonts.zip', 'none'],
  ['app.dmg.blockmap', 'none'],
  ['app.exe.sig', 'none'],
  ['latest-mac.yml', 'none'],
  ['Kurs-Linux-Grundlagen.pdf', 'none'],
  ['Kurs-Linux-Grundlagen.pdf.zip', 'none'],
  ['Windows tips.mp4', 'none'],
  ['', 'none'],
])('"%s" is for %s', (name, expected) => {
  expect(write(read(name))).toBe(expected);
  const system = SYSTEMS.find((each) => expected.startsWith(each));
  if (system) expect(mayBeFor({ name, mime_type: '' }, system)).toBe(true);
});

test.each([
  ['installer', 'application/x-apple-diskimage', 'macos'],
  ['setup', 'application/vnd.microsoft.portable-executable', 'windows'],
  ['acme-linux', 'application/pdf', 'none'],
  ['acme-windows.zip', 'text/plain', 'none'],
  // The end of the name counts more than a type that a server has guessed.
  ['acme.dmg', 'application/x-msdownload', 'macos'],
])('"%s" of the type %s is for %s', (name, mimeType, expected) => {
  expect(write(read(name, mimeType))).toBe(expected);
});
