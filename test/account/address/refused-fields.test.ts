import { describe, expect, test } from 'vitest';
import type { AddressField } from '../../../src/account/address/address-field.ts';
import { explainRefusal } from '../../../src/account/address/explain-refusal.ts';
import * as data from '../../../src/account/address/form-data.ts';
import { findRefusedFields } from '../../../src/account/address/refused-fields.ts';
import { addressEnglish } from '../../../src/locale/address-english.ts';

const ALL: AddressField[] = [
  'name',
  'country',
  'line1',
  'line2',
  'city',
  'state',
  'postal_code',
  'tax_id',
];

describe('a refusal by Polar', () => {
  test.each([
    ['billing_name', 'name'],
    ['tax_id', 'tax_id'],
    ['billing_address.country', 'country'],
    ['billing_address.postal_code', 'postal_code'],
    ['billing_address.line1', 'line1'],
  ])('of %s is shown at the field %s', (path, field) => {
    expect(findRefusedFields([path], ALL, 'DE', false)).toEqual({
      fields: [field],
      elsewhere: [],
      isUnknown: false,
    });
  });

  test('of the address alone is that of the state, where Polar has a list', () => {
    expect(findRefusedFields(['billing_address'], ALL, 'US', true).fields).toEqual(['state']);
  });

  test('of the address alone is that of the country, where there is none', () => {
    expect(findRefusedFields(['billing_address'], ALL, '', false).fields).toEqual(['country']);
  });

  test.each([
    'billing_address',
    'billing_address.street',
    'default_payment_method_id',
    'CustomerUpdate.tax_id',
    '',
  ])('of "%s" belongs to no field', (path) => {
    expect(findRefusedFields([path], ALL, 'DE', false)).toEqual({
      fields: [],
      elsewhere: [],
      isUnknown: true,
    });
  });

  test('of a field that is not there is told below the fields, by its name', () => {
    const shown = ALL.filter((field) => field !== 'tax_id');
    const refused = findRefusedFields(['tax_id'], shown, 'DE', false);
    expect(refused).toEqual({ fields: [], elsewhere: ['tax_id'], isUnknown: false });
    const { fields, summary } = explain(refused, []);
    expect(fields).toEqual({});
    expect(summary).toEqual([addressEnglish.refusedElsewhere('VAT ID')]);
  });

  test('of a tax id says how one looks there', () => {
    const { fields } = explain({ fields: ['tax_id'], elsewhere: [], isUnknown: false }, ['tax_id']);
    expect(fields.tax_id).toContain('Germany');
    expect(fields.tax_id).toContain('DE123456789');
  });

  test('of a tax id that was not changed says that it does not fit the new country', () => {
    const { fields } = explain({ fields: ['tax_id'], elsewhere: [], isUnknown: false }, [
      'country',
    ]);
    expect(fields.tax_id).toBe(addressEnglish.taxIdMisfit('Germany'));
  });

  test('is told in the words of who asked, where those know more', () => {
    expect(explain({ fields: ['line2'], elsewhere: [], isUnknown: false }, []).fields).toEqual({
      line2: 'Too long.',
    });
    expect(explain({ fields: [], elsewhere: ['line2'], isUnknown: false }, []).summary).toEqual([
      'Too long.',
    ]);
  });

  test('of what nobody knows is told below the fields', () => {
    expect(explain({ fields: [], elsewhere: [], isUnknown: true }, []).summary).toEqual([
      addressEnglish.refusedUnknown,
    ]);
  });
});

function explain(refused: Parameters<typeof explainRefusal>[0], changed: AddressField[]) {
  return explainRefusal(refused, {
    country: 'DE',
    changed,
    data,
    messages: addressEnglish,
    locale: 'en',
    texts: { line2: 'Too long.' },
  });
}
