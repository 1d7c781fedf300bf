import type { AddressField, AddressValues } from './address-field.ts';
import type { AddressData } from './load-address-data.ts';
import { findState, listStates, toShownState } from './states.ts';

/**
 * What somebody typed over what is stored. It keeps what another country does not show, which comes back with the
 * first one; a state belongs to one country.
 */
export interface Edits {
  fields: Readonly<Partial<Record<Exclude<AddressField, 'state'>, string>>>;
  /** The state of each country. */
  states: Readonly<Partial<Record<string, string>>>;
}

export const NO_EDITS: Edits = { fields: {}, states: {} };

/** The texts that a form shows. */
export function getValues(
  { fields, states }: Edits,
  stored: AddressValues,
  data: AddressData | undefined,
): AddressValues {
  const values = { ...stored, ...fields };
  const { country } = values;
  const own =
    country === stored.country
      ? toShownState(country, listStates(country, data), stored.state)
      : '';
  return { ...values, state: findTyped(states, country) ?? own };
}

/** What was typed as the state of a country, which may be any text that Polar has, such as `__proto__`. */
function findTyped(states: Edits['states'], country: string): string | undefined {
  return Object.hasOwn(states, country) ? states[country] : undefined;
}

/** The edits after one more. */
export function edit(
  edits: Edits,
  stored: AddressValues,
  field: AddressField,
  value: string,
  data: AddressData | undefined,
): Edits {
  const country = edits.fields.country ?? stored.country;
  if (field === 'state') {
    const code = findState(country, listStates(country, data), value);
    return { ...edits, states: { ...edits.states, [country]: code ?? value } };
  }
  const next = { ...edits, fields: { ...edits.fields, [field]: value } };
  return field === 'country' ? takeStateAlong(next, stored, country, data) : next;
}

/** More letters than a code has, which another country may have too: WA is in the US and in Australia. */
const LONGEST_CODE = 3;

/**
 * Browsers may fill in the state before the country: what was typed as a state goes to the next country, if that has
 * it by name, or if none was chosen before.
 */
function takeStateAlong(
  edits: Edits,
  stored: AddressValues,
  before: string,
  data: AddressData | undefined,
): Edits {
  const { country = '' } = edits.fields;
  const typed = findTyped(edits.states, before);
  const hasOwn = findTyped(edits.states, country) || (country === stored.country && stored.state);
  if (!typed || hasOwn) return edits;
  const states = listStates(country, data);
  const found = states.length > 0 ? findState(country, states, typed) : typed;
  const isSure = before === '' || (states.length > 0 && typed.trim().length > LONGEST_CODE);
  if (found === undefined || !isSure) return edits;
  return { ...edits, states: { ...edits.states, [country]: found } };
}
