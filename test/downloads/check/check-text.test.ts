import { expect, test } from 'vitest';
import { getCheckText } from '../../../src/downloads/check/check-text.ts';
import type { CheckResult } from '../../../src/downloads/check/check-result.ts';
import { downloadCheckEnglish } from '../../../src/downloads/check/english.ts';
import { createListed } from './files.ts';

const mac = createListed();
const windows = createListed({ label: 'Acme Studio for Windows', version: '4.2.0' });

const tell = (result: CheckResult, size = 400) =>
  getCheckText(result, { name: 'x.zip', size }, mac, downloadCheckEnglish, (value) => `<${value}>`);

test('another file of the list is told by its name there, with a version that it does not contain', () => {
  expect(tell({ outcome: 'listed', file: windows })).toEqual([
    '“x.zip” is “Acme Studio for Windows (4.2.0)”',
    expect.stringContaining('checked it against “Acme Studio 4.2.1 for Mac”'),
  ]);
  const [title] = tell({ outcome: 'probably_listed', file: windows });
  expect(title).toContain('probably “Acme Studio for Windows (4.2.0)”');
});

test('an incomplete file is told with how much of it is there, never all of it', () => {
  expect(tell({ outcome: 'incomplete' })[1]).toContain('<40>%');
  expect(tell({ outcome: 'incomplete' }, 999)[1]).toContain('<99>%');
  expect(tell({ outcome: 'incomplete' }, 1)[1]).toContain('<0>%');
});

test('what was unpacked is told with the archive to check instead', () => {
  expect(tell({ outcome: 'unpacked' })[1]).toContain('Check “acme-4.2.1.zip” itself.');
});

test.each(['other', 'incomplete'] as const)('a file that is "%s" is to be had again', (outcome) => {
  expect(tell({ outcome })[1]).toMatch(/delete it and download it again/i);
});

test.each(['unreadable', 'unavailable', 'stopped', 'empty', 'unpacked'] as const)(
  'a file that is "%s" is neither called the same nor another one',
  (outcome) => {
    expect(tell({ outcome })[0]).not.toMatch(/is (the same|another) file/);
  },
);
