import { describe, expect, test } from 'vitest';
import type { AddressField } from '../../../src/account/address/address-field.ts';
import { clean } from '../../../src/account/address/billing-changes.ts';
import { edit, NO_EDITS } from '../../../src/account/address/edits.ts';
import * as data from '../../../src/account/address/form-data.ts';
import { readForm } from '../../../src/account/address/read-form.ts';
import { toStoredTexts, type StoredDetails } from '../../../src/account/address/stored-details.ts';
import { BERLIN, createAddress, SAN_FRANCISCO } from './addresses.ts';

type Typed = readonly (readonly [field: AddressField, value: string])[];

/** What is shown and sent after somebody has typed something. */
function type(details: StoredDetails, typed: Typed, fixed: ('country' | 'state')[] = []) {
  const stored = toStoredTexts(details);
  const edits = typed.reduce(
    (last, [field, value]) => edit(last, stored, field, value, data),
    NO_EDITS,
  );
  const form = readForm(details, edits, { extra: ['name', 'tax_id'], fixed }, data, 'en');
  return {
    values: form.values,
    sent: form.toChanges(),
    without: form.toChanges({ withoutTaxId: true }),
  };
}

const ada = { name: 'Ada', address: SAN_FRANCISCO, tax_id: ['12-3456789', 'us_ein'] } as const;

describe('what is sent', () => {
  test('nothing, if nothing was changed', () => {
    expect(type(ada, []).sent).toEqual({});
    expect(type(ada, [['city', 'San Francisco']]).sent).toEqual({});
  });

  test('the name alone, without spaces around it', () => {
    expect(type(ada, [['name', '  Ada Ltd ']]).sent).toEqual({ billing_name: 'Ada Ltd' });
  });

  test('the whole address, if any of it was changed, with its state as Polar has it', () => {
    expect(type(ada, [['city', ' Oakland ']]).sent).toEqual({
      billing_address: {
        line1: '1 Main Street',
        city: 'Oakland',
        state: 'US-CA',
        postal_code: '94104',
        country: 'US',
      },
    });
  });

  test('no empty lines, which removes them', () => {
    expect(
      type(ada, [
        ['postal_code', ' '],
        ['state', ''],
      ]).sent.billing_address,
    ).toEqual({
      line1: '1 Main Street',
      city: 'San Francisco',
      country: 'US',
    });
  });

  test('no tax id as null, which removes it', () => {
    expect(type(ada, [['tax_id', ' ']]).sent).toEqual({ tax_id: null });
  });

  test('no control characters, which Polar refuses', () => {
    expect(clean('\u0000 1 Main\u0000\u001BStreet\t')).toBe('1 Main Street');
  });

  test.each(['12.ABC.345/01DE-35', 'EL123456789', 'DE 123 456 789', 'CHE-123.456.789 MWST'])(
    'the tax id %s as it was typed',
    (typed) => expect(type(ada, [['tax_id', typed]]).sent).toEqual({ tax_id: typed }),
  );

  test('all but the tax id, where it was refused', () => {
    expect(
      type(ada, [
        ['name', 'B'],
        ['tax_id', 'x'],
      ]).without,
    ).toEqual({ billing_name: 'B' });
  });

  test('no tax id that cannot fit any more, where all but that is saved in another country', () => {
    const { without } = type(ada, [['country', 'DE']]);
    expect(without.tax_id).toBeNull();
    expect(type({ ...ada, tax_id: null }, [['country', 'DE']]).without).not.toHaveProperty(
      'tax_id',
    );
  });
});

describe('a country without postal codes', () => {
  test('gets neither the postal code nor the state of the one before', () => {
    const { sent, values } = type(ada, [
      ['country', 'HK'],
      ['city', 'Central'],
    ]);
    expect(sent.billing_address).toEqual({
      line1: '1 Main Street',
      city: 'Central',
      country: 'HK',
    });
    expect(values.state).toBe('');
  });

  test('gives back what was there, once the first one is chosen again', () => {
    const { sent, values } = type(ada, [
      ['postal_code', '94105'],
      ['country', 'HK'],
      ['state', 'Kowloon'],
      ['country', 'US'],
    ]);
    expect(values).toMatchObject({ postal_code: '94105', state: 'CA' });
    expect(sent.billing_address).toMatchObject({ postal_code: '94105', state: 'US-CA' });
  });
});

describe('an address that is filled in all at once', () => {
  test.each(['NS', 'CA-NS', 'Nova Scotia', 'nova scotia', 'Nouvelle-Écosse', 'Nouvelle-Ecosse'])(
    'has the province of "%s"',
    (state) => {
      const { sent } = type(ada, [
        ['country', 'CA'],
        ['line1', '5 Barrington St'],
        ['city', 'Halifax'],
        ['state', state],
        ['postal_code', 'B3H 4R2'],
      ]);
      expect(sent.billing_address).toEqual({
        line1: '5 Barrington St',
        city: 'Halifax',
        state: 'CA-NS',
        postal_code: 'B3H 4R2',
        country: 'CA',
      });
    },
  );

  test.each(['NS', 'Nova Scotia'])(
    'takes a state along that comes before the country: %s',
    (state) => {
      const { values } = type({}, [
        ['state', state],
        ['country', 'CA'],
      ]);
      expect(values.state).toBe('NS');
    },
  );

  test('takes a state along that a country without a list comes after', () => {
    expect(
      type({}, [
        ['state', 'Tokyo'],
        ['country', 'JP'],
      ]).values.state,
    ).toBe('Tokyo');
  });

  test('does not take a code along that may be of another state', () => {
    const perth = { address: createAddress({ country: 'AU', city: 'Perth' }) };
    expect(
      type(perth, [
        ['state', 'WA'],
        ['country', 'US'],
      ]).values.state,
    ).toBe('');
    expect(
      type(perth, [
        ['state', 'Washington'],
        ['country', 'US'],
      ]).values.state,
    ).toBe('WA');
  });
});

describe('what is stored and cannot be chosen', () => {
  test.each(['IR', 'RU', 'SY', 'CU', 'KP', 'XK'])('stays as it is: the country %s', (country) => {
    const details = { address: createAddress({ country, city: 'A' }) };
    expect(type(details, [['city', 'B']]).sent.billing_address).toEqual({ city: 'B', country });
  });

  test.each(['US-ZZ', 'California', 'ZZ'])('stays as it is: the state %s', (state) => {
    const details = { address: { ...SAN_FRANCISCO, state } };
    const { values, sent } = type(details, [['city', 'Oakland']]);
    expect(values.state).toBe(state);
    expect(sent.billing_address?.state).toBe(state);
  });

  test.each([null, undefined])('sends no country where there is none: %s', (address) => {
    expect(type({ address, name: 'A' }, [['name', 'B']]).sent).toEqual({ billing_name: 'B' });
  });
});

describe('the details of an order', () => {
  const fixed: ('country' | 'state')[] = ['country', 'state'];

  test('keep their country and their state', () => {
    expect(type(ada, [['line1', '2 Side Street']], fixed).sent.billing_address).toEqual({
      line1: '2 Side Street',
      city: 'San Francisco',
      postal_code: '94104',
      state: 'US-CA',
      country: 'US',
    });
  });

  test('keep a state that is empty, since Polar takes leaving it out for a change', () => {
    const details = { ...ada, address: { ...SAN_FRANCISCO, state: '' } };
    expect(type(details, [['city', 'B']], fixed).sent.billing_address).toMatchObject({ state: '' });
  });

  test('keep having no state, where Polar has none', () => {
    const details = { ...ada, address: { ...BERLIN, state: null } };
    expect(type(details, [['city', 'B']], fixed).sent.billing_address).toEqual({
      line1: 'Torstraße 1',
      postal_code: '10115',
      city: 'B',
      country: 'DE',
    });
  });
});

test.each([
  ['IE', { line1: '1 High Street', city: 'Dublin', postal_code: 'T12 Y275' }],
  ['IE', { line1: '1 High Street', city: 'Dublin' }],
  ['HK', { line1: '1 Queen’s Road' }],
  ['AE', { line1: '1 Corniche' }],
  ['QA', { line1: '1 Corniche', city: 'Doha' }],
  ['SG', { line1: '1 Raffles Place', postal_code: '048616' }],
  ['DK', { line1: 'Nyhavn 1', postal_code: '1051', city: 'København' }],
  ['FR', { line1: '1 rue de la Paix', postal_code: '75002', city: 'Paris' }],
  ['JP', { line1: '1-1', city: 'Chiyoda', state: 'Tokyo', postal_code: '1000001' }],
  ['GB', { line1: '1 High Street', city: 'Ely', postal_code: 'CB7 4DL' }],
  ['BR', { line1: 'Rua 1', city: 'Rio', state: 'RJ', postal_code: '20040-020' }],
  ['CA', { line1: '1 Rideau', city: 'Ottawa', postal_code: 'k1a0b1' }],
  ['US', { line1: '1 Main Street', city: 'Springfield', postal_code: '97477' }],
] as const)('an address in %s is sent as it was typed: %o', (country, typed) => {
  const entries = Object.entries(typed) as [AddressField, string][];
  const { sent } = type({}, [['country', country], ...entries]);
  expect(sent.billing_address).toEqual({ ...typed, country });
});
