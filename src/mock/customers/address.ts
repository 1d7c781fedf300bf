import { oneOf, optional, record, required, text } from '../core/fields.ts';
import type { ValueIssue } from '../core/uuid.ts';
import type { MockAddress } from '../fixtures/customer.ts';
import { COUNTRIES, STATES } from './countries.ts';

/** An address as Polar takes it: what is left out becomes `null`. */
export type AddressInput = Partial<MockAddress> & Pick<MockAddress, 'country'>;

const getCountryIssue = oneOf(COUNTRIES);

/** An address in the body of a request. */
export const address = record(
  {
    line1: optional(text),
    line2: optional(text),
    postal_code: optional(text),
    city: optional(text),
    state: optional(text),
    country: required((value) =>
      getCountryIssue(typeof value === 'string' ? value.toUpperCase() : value),
    ),
  },
  getStateIssue,
);

/** A valid address as Polar keeps it: country in capitals, and its states with it in front. */
export function toAddress(input: AddressInput): MockAddress {
  const { line1 = null, line2 = null, postal_code = null, city = null } = input;
  const country = input.country.toUpperCase();
  const state = input.state ?? null;
  const isChecked = Boolean(state) && country in STATES;
  return {
    line1,
    line2,
    postal_code,
    city,
    state: isChecked ? `${country}-${toCode(state ?? '', country)}` : state,
    country,
  };
}

function getStateIssue(value: unknown): ValueIssue | undefined {
  const { country: given, state } = value as AddressInput;
  const country = given.toUpperCase();
  const states = STATES[country];
  if (!states || !state || states.includes(toCode(state, country))) return undefined;
  const what = country === 'US' ? 'US state' : `${country} subdivision`;
  return { type: 'value_error', msg: `Value error, Invalid ${what}`, ctx: { error: {} } };
}

function toCode(state: string, country: string): string {
  return state.startsWith(`${country}-`) ? state.slice(3) : state;
}
