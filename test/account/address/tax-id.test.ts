import { expect, test } from 'vitest';
import { COUNTRIES } from '../../../src/account/address/address-data.ts';
import { getTaxIdExample } from '../../../src/account/address/tax-id-examples.ts';

test.each([
  ['DE', 'DE123456789'],
  ['US', '12-3456789 (EIN)'],
  ['BR', '01.234.456/5432-10 (CNPJ)'],
  ['CA', '123456789RT0002 (GST/HST)'],
  ['CH', 'CHE-123.456.789 MWST'],
  ['MY', 'C 1234567890'],
  ['GR', 'EL123456789'],
  ['QA', ''],
  ['', ''],
  ['DE:DE', ''],
])('the example of "%s" is "%s"', (country, example) => {
  expect(getTaxIdExample(country)).toBe(example);
});

test('no country has an example that is cut off', () => {
  const examples = COUNTRIES.split(' ').map(getTaxIdExample).filter(Boolean);
  expect(examples.length).toBeGreaterThan(75);
  expect(
    examples.filter((example) => !/\d{4}|\d{3}\.\d{3}|\d{3} \d{3}|\d\d-\d/.test(example)),
  ).toEqual([]);
});
