import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { searchLicenseKeys } from '../../../src/license-keys/rules/search-license-keys.ts';

const KEYS = [
  { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAA1', customer: { name: 'Noor Haddad' } },
  { key: 'NIMBUS-0D1F7A34-52C8-4B6E-AAAAB2', customer: { name: null, email: 'lee@example.com' } },
  { key: 'abc-123', customer: { name: 'Noor Haddad' } },
];
const TITLES = ['Nimbus for Mac', 'Nimbus for Teams', 'Aurora'];
const entries = KEYS.map((fields, index) => ({ licenseKey: createLicenseKey(fields), index }));
const search = (text: string) =>
  searchLicenseKeys(
    entries,
    text,
    ({ key }) => TITLES[KEYS.findIndex((each) => each.key === key)] ?? '',
  ).map(({ index }) => index);

test.each([
  ['its name', 'for mac', [0]],
  ['a name that others have too', 'NIMBUS', [0, 1]],
  ['the end of its key', 'aaab2', [1]],
  ['a part of that end', 'aaaa', [0, 1]],
  ['its licensee', 'haddad', [0, 2]],
  ['the e-mail of its licensee', 'lee@', [1]],
  ['spaces around a text', '  aurora ', [2]],
  ['something else', 'photoshop', []],
])('a license key is found by %s', (_, text, found) => {
  expect(search(text)).toEqual(found);
});

test.each([
  ['Éditeur', 'editeur', true],
  ['Editeur', 'éditeur', true],
  ['E\u0301diteur', 'éditeur', true],
  ['İstanbul', 'istanbul', true],
  ['ISTANBUL', 'İstanbul', true],
  ['رخصة', 'رخصة', true],
  // Marks that are letters of their own.
  ['कि', 'का', false],
  ['Team 👩‍👩‍👧', '👩‍👩‍👧', true],
  ['C++ (beta) [1.*]', '+ (beta) [1.*', true],
  ['C++ beta', '.*', false],
])(
  'the search compares letters, not their case and accents (%j, %j: %j)',
  (title, text, isFound) => {
    expect(searchLicenseKeys(entries, text, () => title)).toHaveLength(isFound ? 3 : 0);
  },
);

test.each(['', '   '])('a blank text finds all license keys (%j)', (text) => {
  expect(search(text)).toEqual([0, 1, 2]);
});

test.each(['0D1F7A34', '4B6E', '-AAAAA1', 'abc', '123', KEYS[0]?.key ?? ''])(
  'the hidden part of a key finds nothing, so that nobody can guess it by searching (%j)',
  (text) => {
    expect(search(text)).toEqual([]);
  },
);
