import type { AddressField, AddressPart, AddressValues } from './address-field.ts';
import { toStoredState, type State } from './states.ts';

/** An address as it is sent. Polar replaces the one before: what is left out becomes `null`. */
export interface AddressInput {
  /** Two letters, ISO 3166-1. */
  country: string;
  line1?: string;
  line2?: string;
  city?: string;
  state?: string;
  postal_code?: string;
}

/** What a form changes: the body of a PATCH of a customer or an order, without what stays as it is. */
export interface BillingChanges {
  billing_name?: string;
  billing_address?: AddressInput;
  /** `null` removes it. */
  tax_id?: string | null;
}

/** What was typed, and where. */
export interface TypedDetails {
  values: AddressValues;
  stored: AddressValues;
  /** The parts of the address that the form shows as fields. Only these are sent. */
  shown: readonly AddressPart[];
  changed: readonly AddressField[];
  /** The states of the country. */
  states: readonly State[];
  /** The parts that cannot be changed, with what Polar has. They are sent as they are, an empty state too. */
  fixed: Partial<Record<'country' | 'state', string>>;
}

/**
 * What is sent.
 *
 * @param withoutTaxId - Whether to leave the tax id out. A stored one is removed where it cannot fit any more, since
 *   the country has changed.
 */
export function toBillingChanges(details: TypedDetails, withoutTaxId = false): BillingChanges {
  const { values, stored, changed } = details;
  const has = (field: AddressField) => changed.includes(field);
  const isAddressChanged = changed.some((field) => field !== 'name' && field !== 'tax_id');
  const isMisfit = has('country') && stored.tax_id !== '';
  return {
    ...(has('name') && { billing_name: clean(values.name) }),
    ...(isAddressChanged && { billing_address: toAddressInput(details) }),
    ...(withoutTaxId
      ? isMisfit && { tax_id: null }
      : has('tax_id') && { tax_id: clean(values.tax_id) || null }),
  };
}

/** The whole address: what is shown and not empty. */
export function toAddressInput({
  values,
  shown,
  states,
  fixed,
}: Pick<TypedDetails, 'values' | 'shown' | 'states' | 'fixed'>): AddressInput {
  const country = fixed.country ?? values.country;
  const filled = shown
    .filter((part) => part !== 'country')
    .map((part) => [part, clean(values[part])] as const)
    .filter(([, text]) => text)
    .map(([part, text]) => [part, part === 'state' ? toStoredState(country, states, text) : text]);
  // Polar takes an order's state that is left out for a change of it.
  return {
    ...Object.fromEntries(filled),
    country,
    ...(fixed.state !== undefined && { state: fixed.state }),
  };
}

/** Without control characters, which Polar refuses, and spaces around it. */
export function clean(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim();
}
