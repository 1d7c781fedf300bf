import type { AddressMessages } from '../../locale/address-messages.ts';
import type { AddressField, AddressPart } from './address-field.ts';
import { getFieldOrder } from './field-order.ts';
import type { AddressData } from './load-address-data.ts';
import { getTaxIdLabel } from './tax-id.ts';

const LETTERS: Partial<Record<AddressField, string>> = {
  line1: 'A',
  city: 'C',
  state: 'S',
  postal_code: 'Z',
};

/** Where Google's data says nothing, as it does itself. */
const USUALLY_REQUIRED = 'AC';

/** Whether an address in a country is none without a part. Polar takes it all the same. */
export function isRequired(field: AddressField, country: string, data: AddressData): boolean {
  const letter = LETTERS[field];
  if (!letter) return false;
  return (findGroup(data.REQUIRED, country) ?? USUALLY_REQUIRED).includes(letter);
}

/**
 * The parts that a form asks for, without the country: those of the country's addresses, and whatever is stored with
 * that country, which would be lost otherwise.
 */
export function getShownParts(
  country: string,
  stored: Readonly<Record<AddressPart, string>>,
  locale: string,
): AddressPart[] {
  const order = getFieldOrder(country, locale);
  const others = (['line1', 'line2', 'city', 'state', 'postal_code'] as const).filter(
    (part) => country === stored.country && stored[part] && !order.includes(part),
  );
  return [...order, ...others];
}

/** The label of a field, as one calls it in the country. */
export function getLabel(
  field: AddressField,
  country: string,
  data: AddressData | undefined,
  messages: AddressMessages,
): string {
  switch (field) {
    case 'city':
      return messages.cities[(data && findGroup(data.CITY_KINDS, country)) ?? 'city'];
    case 'postal_code':
      return messages.postalCodes[(data && findGroup(data.POSTAL_CODE_KINDS, country)) ?? 'postal'];
    case 'state': {
      const isUsual = getFieldOrder(country, 'en').includes('state') && country;
      const kind = data && findGroup(data.STATE_KINDS, country);
      return messages.states[kind ?? (isUsual ? 'province' : 'any')];
    }
    case 'tax_id':
      return getTaxIdLabel(country, messages);
    default:
      return messages[field];
  }
}

function findGroup<Name extends string>(
  groups: Readonly<Record<Name, string>>,
  country: string,
): Name | undefined {
  const names = Object.keys(groups) as Name[];
  return country ? names.find((name) => groups[name].split(' ').includes(country)) : undefined;
}
