import { expect, test } from 'vitest';
import { downloadEnglish } from '../../../src/downloads/english.ts';
import { getFileFacts } from '../../../src/downloads/rules/facts.ts';
import type { DownloadPlatform } from '../../../src/downloads/rules/platform.ts';
import type { DownloadInfo } from '../../../src/downloads/rules/without-address.ts';
import { createFormat } from '../../../src/locale/format.ts';

const format = createFormat('en', 'UTC');

function read(fields: Partial<DownloadInfo['file']>, platform: DownloadPlatform | null = null) {
  const file = { name: '', version: null, size: 182_000_000, ...fields } as DownloadInfo['file'];
  return getFileFacts(file, platform, downloadEnglish, format).join(' · ');
}

test('tells the platform, the version, the size and the date of a file', () => {
  const fields = { version: ' 4.2.1 ', last_modified_at: '2026-11-12T08:00:00Z' };
  const platform = { system: 'macos', chip: 'arm64' } as const;
  expect(read(fields, platform)).toBe('Mac, Apple silicon · Version 4.2.1 · 182 MB · Nov 12, 2026');
});

test.each([
  [{ system: 'macos', chip: 'universal' }, 'Mac, Apple silicon and Intel · 182 MB'],
  [{ system: 'macos', chip: 'x64' }, 'Mac, Intel · 182 MB'],
  [{ system: 'windows', chip: 'x64' }, 'Windows, 64-bit · 182 MB'],
  [{ system: 'linux', chip: 'arm64' }, 'Linux, ARM · 182 MB'],
  [{ system: 'windows', chip: 'universal' }, 'Windows · 182 MB'],
  [{ system: 'android' }, 'Android · 182 MB'],
] as const)('names the processor of %j as its owner does', (platform, facts) => {
  expect(read({}, platform)).toBe(facts);
});

test('tells the kind of a document, and nothing that is not known', () => {
  expect(read({ name: 'User guide.pdf', size: 4_100_000, version: '' })).toBe('PDF · 4.1 MB');
  expect(read({ name: 'README', size: 0, last_modified_at: null })).toBe('0 bytes');
});
