import { expect, test } from 'vitest';
import * as data from '../../../src/account/address/form-data.ts';
import { getLabel, getShownParts, isRequired } from '../../../src/account/address/country-rules.ts';
import { getFieldOrder } from '../../../src/account/address/field-order.ts';
import { findHalfFields } from '../../../src/account/address/half-fields.ts';
import { toStoredTexts } from '../../../src/account/address/stored-details.ts';
import { addressEnglish } from '../../../src/locale/address-english.ts';
import { createAddress } from './addresses.ts';

const label = (field: Parameters<typeof getLabel>[0], country: string) =>
  getLabel(field, country, data, addressEnglish);

test.each([
  ['US', 'en', 'line1 line2 city state postal_code'],
  ['DE', 'en', 'line1 line2 postal_code city'],
  ['GB', 'en', 'line1 line2 city postal_code'],
  ['IE', 'en', 'line1 line2 city state postal_code'],
  ['HU', 'hu', 'city line1 line2 postal_code'],
  ['HK', 'en', 'line1 line2 city state'],
  ['AE', 'en', 'line1 line2 state'],
  ['QA', 'en', 'line1 line2 city'],
  ['SG', 'en', 'line1 line2 postal_code'],
  ['JP', 'ja', 'postal_code state city line1 line2'],
  ['JP', 'de', 'line1 line2 city state postal_code'],
  ['KR', 'ko', 'state city line1 line2 postal_code'],
  ['', 'en', 'line1 line2 city state postal_code'],
  ['QQ', 'en', 'line1 line2 city state postal_code'],
  ['<b>', 'en', 'line1 line2 city state postal_code'],
])('an address in "%s", for readers of "%s", has %s', (country, locale, order) => {
  expect(getFieldOrder(country, locale).join(' ')).toBe(order);
});

test('every country that Polar takes has a street', () => {
  const codes = data.COUNTRIES.split(' ');
  expect(codes).toHaveLength(244);
  expect(codes.filter((code) => !getFieldOrder(code, 'en').includes('line1'))).toEqual([]);
});

test.each(['CU', 'IR', 'KP', 'RU', 'SY', 'XK'])(
  '%s, which Polar refuses, is not offered',
  (code) => {
    expect(data.COUNTRIES.split(' ')).not.toContain(code);
  },
);

test.each([
  ['postal_code', 'US', 'ZIP code'],
  ['postal_code', 'IN', 'PIN code'],
  ['postal_code', 'IE', 'Eircode'],
  ['postal_code', 'DE', 'Postal code'],
  ['state', 'US', 'State'],
  ['state', 'CA', 'Province'],
  ['state', 'JP', 'Prefecture'],
  ['state', 'IE', 'County'],
  ['state', 'AE', 'Emirate'],
  ['state', '', 'State, province or region'],
  // It has none, but one is stored.
  ['state', 'DE', 'State, province or region'],
  ['city', 'GB', 'Town or city'],
  ['city', 'AU', 'Suburb'],
  ['city', 'HK', 'District'],
  ['city', 'DE', 'City'],
  ['tax_id', 'DE', 'VAT ID'],
  ['tax_id', 'US', 'Tax ID'],
] as const)('the %s of %s is called "%s"', (field, country, text) => {
  expect(label(field, country)).toBe(text);
});

test.each([
  ['US', 'line1 city state postal_code'],
  ['DE', 'line1 city postal_code'],
  ['IE', 'line1 city'],
  ['HK', 'line1 state'],
  ['SG', 'line1 postal_code'],
  ['JP', 'line1 city state postal_code'],
  ['QA', 'line1 city'],
])('in %s, an address needs %s', (country, needed) => {
  const fields = ['line1', 'line2', 'city', 'state', 'postal_code'] as const;
  expect(fields.filter((field) => isRequired(field, country, data)).join(' ')).toBe(needed);
});

test('what is stored is shown, also where addresses of the country do not have it', () => {
  const address = createAddress({ country: 'DE', city: 'Berlin', state: 'Berlin' });
  const stored = toStoredTexts({ address });
  expect(getShownParts('DE', stored, 'en')).toEqual([
    'line1',
    'line2',
    'postal_code',
    'city',
    'state',
  ]);
  expect(getShownParts('FR', stored, 'en')).not.toContain('state');
});

test.each([
  ['DE', 'en', 'postal_code city'],
  ['US', 'en', 'state postal_code'],
  ['ES', 'en', 'postal_code city'],
  ['GB', 'en', 'city postal_code'],
  ['HU', 'en', ''],
  ['SG', 'en', ''],
  ['JP', 'ja', 'postal_code state'],
])('in %s (%s), these stand side by side: %s', (country, locale, half) => {
  const order = getFieldOrder(country, locale);
  expect(order.filter((part) => findHalfFields(order).has(part)).join(' ')).toBe(half);
});
