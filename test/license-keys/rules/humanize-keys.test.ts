import { expect, test } from 'vitest';
import { humanizeKeys } from '../../../src/license-keys/rules/humanize-keys.ts';

test.each([
  ['os_version', 'OS version'],
  ['hostName', 'Host name'],
  ['cpu-cores', 'CPU cores'],
  ['app.version', 'App version'],
  ['ip', 'IP'],
  ['HOST_NAME', 'Host name'],
  ['OSVersion', 'OS version'],
  ['GPUName', 'GPU name'],
  ['ipv4Address', 'IPv4 address'],
  ['macOS_version', 'macOS version'],
  ['WMIClass', 'WMI class'],
  ['numCPUs', 'Num CPUs'],
  ['größe_mb', 'Größe MB'],
  ['__device__id', 'Device ID'],
  ['sha256', 'Sha256'],
])('a key as programs write it reads as words: %s', (key, words) => {
  expect(humanizeKeys([key])).toEqual([words]);
});

test.each([
  'Serial Number',
  'app:version',
  '$ref',
  '設備_名',
  'имяХоста',
  'اسم',
  '2026-11-28',
  '---',
])('a key that people wrote, or that is no word in Latin letters, stays as it is: %s', (key) => {
  expect(humanizeKeys([key])).toEqual([key]);
});

test('no key is written as nothing', () => {
  expect(humanizeKeys(['', ' ', '\u200b'])).toEqual(['–', '–', '–']);
});

test('keys that would read the same keep their own spelling, and the others do not', () => {
  expect(humanizeKeys(['host_name', 'cores', 'hostName', 'Host name'])).toEqual([
    'host_name',
    'Cores',
    'hostName',
    'Host name',
  ]);
});
