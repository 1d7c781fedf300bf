import { describe, expect, test } from 'vitest';
import { getChecksum } from '../../../src/downloads/check/get-checksum.ts';
import { judgeFile } from '../../../src/downloads/check/judge-file.ts';
import { createListed, hashBytes, UNKNOWN } from './files.ts';

const mac = createListed({ name: 'app.zip', size: 1_000 });
const windows = createListed({ name: 'app-win.exe', label: 'App for Windows', size: 1_200 });
const manual = createListed({ name: 'manual.pdf', label: 'Manual', size: 300, ...UNKNOWN });
const listed = [mac, windows, manual];

const judge = (name: string, size: number, hash?: string, expected = mac, files = listed) =>
  judgeFile({ picked: { name, size }, expected, listed: files, hash });

const hashOf = (file: typeof mac) => getChecksum(file) ?? '';
const OTHER_HASH = hashBytes('something else');

describe('before it is read', () => {
  test('a file of the right size has to be, whatever it is called', () => {
    expect(judge('app.zip', 1_000)).toBeNull();
    expect(judge('app (1).zip', 1_000)).toBeNull();
    expect(judge('app', 1_000)).toBeNull();
    expect(judge('app.zip.crdownload', 1_000)).toBeNull();
  });

  test('a file of the size of another one in the list has to be', () => {
    expect(judge('app.zip', 1_200)).toBeNull();
  });

  test.each(['app.zip', 'app (1).zip', 'renamed.zip', 'app.zip.crdownload', 'app.zip.part'])(
    'a smaller file is not complete: "%s"',
    (name) => expect(judge(name, 400)).toEqual({ outcome: 'incomplete' }),
  );

  test('a larger file is another one', () => {
    expect(judge('app.zip', 1_001)).toEqual({ outcome: 'other' });
    expect(judge('app.zip.part', 1_001)).toEqual({ outcome: 'other' });
  });

  test('a file without content is empty, neither incomplete nor another', () => {
    expect(judge('app.zip', 0)).toEqual({ outcome: 'empty' });
    expect(judge('app', 0)).toEqual({ outcome: 'empty' });
  });

  test('a file of the size of another one without a checksum is only probably that', () => {
    expect(judge('x.zip', 300)).toEqual({ outcome: 'probably_listed', file: manual });
    const twin = createListed({ size: 300, ...UNKNOWN });
    expect(judge('x.zip', 300, undefined, mac, [...listed, twin])).toEqual({
      outcome: 'incomplete',
    });
  });
});

describe('what a browser has unpacked', () => {
  test.each([
    ['app', 'app.zip'],
    ['app.tar', 'app.tar.gz'],
    ['app.tar', 'app.tgz'],
    ['app (1).tar', 'app.tar.gz'],
    ['app-2.tar', 'app-2.tar.gz'],
    ['APP.TAR', 'app.tar.gz'],
    ['app', 'app.tar.gz'],
    ['Acme Studio.app.zip', 'app.zip'],
    ['Acme Studio.dmg', 'app.zip'],
    ['Acme Studio.app', 'app.dmg'],
    ['Acme Studio.app.zip', 'app.dmg'],
    ['Gro\u0308\u00dfen.tar', 'Gr\u00f6\u00dfen.tar.gz'],
  ])('is named as that: "%s" of "%s"', (name, archive) => {
    const expected = createListed({ name: archive, size: 1_000 });
    expect(judge(name, 5_000, undefined, expected)).toEqual({ outcome: 'unpacked' });
    expect(judge(name, 500, undefined, expected)).toEqual({ outcome: 'unpacked' });
  });

  test.each([
    ['app.zip', 'app.zip'],
    ['other.tar', 'app.tar.gz'],
    ['app-1.zip', 'app-2.zip'],
    ['Acme.app.zip', 'Acme 4.app.zip'],
    ['app', 'app.dmg'],
    ['setup', 'setup.exe'],
  ])('is not what else has another size: "%s" of "%s"', (name, archive) => {
    const expected = createListed({ name: archive, size: 1_000 });
    expect(judge(name, 5_000, undefined, expected)).toEqual({ outcome: 'other' });
    expect(judge(name, 500, undefined, expected)).toEqual({ outcome: 'incomplete' });
  });
});

describe('once it was read', () => {
  test('a file with the same content is the same, also under another name', () => {
    expect(judge('app (1).zip', 1_000, hashOf(mac))).toEqual({ outcome: 'same' });
    expect(judge('app', 1_000, hashOf(mac))).toEqual({ outcome: 'same' });
  });

  test('a file that is in the list twice is the same', () => {
    const again = { ...mac, id: windows.id };
    expect(judge('app.zip', 1_000, hashOf(mac), mac, [again, mac])).toEqual({ outcome: 'same' });
  });

  test('a file of the right size with another content is another one', () => {
    expect(judge('app.zip', 1_000, OTHER_HASH)).toEqual({ outcome: 'other' });
    expect(judge('app', 1_000, OTHER_HASH)).toEqual({ outcome: 'other' });
  });

  test('the content of another one in the list is told, with the same size or not', () => {
    expect(judge('app.zip', 1_200, hashOf(windows))).toEqual({ outcome: 'listed', file: windows });
    const sibling = createListed({ size: 1_000 });
    expect(judge('app.zip', 1_000, hashOf(sibling), mac, [mac, sibling])).toEqual({
      outcome: 'listed',
      file: sibling,
    });
  });

  test('a file of another size is never the same, whatever its checksum', () => {
    const wrong = createListed({ size: 1_200, checksum_sha256_hex: hashOf(windows) });
    expect(judge('app.zip', 1_100, hashOf(windows), wrong)).toEqual({ outcome: 'incomplete' });
  });

  test('a file of the size of another one, but not its content, is judged by its size', () => {
    expect(judge('app.zip', 1_200, OTHER_HASH)).toEqual({ outcome: 'other' });
    expect(judge('app', 1_200, OTHER_HASH)).toEqual({ outcome: 'unpacked' });
  });
});

test('an empty file is the same where an empty file is expected', () => {
  const empty = createListed({ size: 0, checksum_sha256_hex: hashBytes('') });
  expect(judge('empty.txt', 0, undefined, empty)).toBeNull();
  expect(judge('empty.txt', 0, hashBytes(''), empty)).toEqual({ outcome: 'same' });
});
