import type { AddressMessages } from '../../locale/address-messages.ts';
import type { Choice } from '../../ui/form/choice-field.tsx';
import { createCountryNames } from './country-name.ts';
import type { AddressData } from './load-address-data.ts';
import type { State } from './states.ts';

/**
 * The countries to choose from, by name in the language of the page, the customer's own one first. A stored one that
 * Polar does not take any more is there as long as it is the value.
 *
 * @param own - The country of the customer; empty if it is not known.
 */
export function listCountries(
  data: AddressData,
  value: string,
  own: string,
  locale: string,
  messages: AddressMessages,
): Choice[] {
  const codes = data.COUNTRIES.split(' ');
  const getName = createCountryNames(locale);
  const { compare } = new Intl.Collator(locale);
  const named = codes
    .map((code) => [code, getName(code)] as const)
    .sort(([, a], [, b]) => compare(a, b));
  const isOffered = codes.includes(value);
  return [
    ...(value ? [] : [['', messages.chooseCountry] as const]),
    ...(value && !isOffered ? [[value, messages.notOffered(getName(value)), true] as const] : []),
    ...named.filter(([code]) => code === own),
    ...named.filter(([code]) => code !== own),
  ];
}

/** The states to choose from. A stored one that is none of them is there as long as it is the value. */
export function listStateChoices(
  states: readonly State[],
  country: string,
  value: string,
  locale: string,
  messages: AddressMessages,
): Choice[] {
  const isFrench = /^fr\b/.test(locale);
  const isOffered = states.some(({ code }) => code === value);
  return [
    ['', country === 'CA' ? messages.chooseProvince : messages.chooseState],
    ...(value && !isOffered ? [[value, messages.notOffered(value), true] as const] : []),
    ...states.map(({ code, names }) => [code, (isFrench && names[1]) || names[0] || code] as const),
  ];
}

/** The country that a language tag names, "AT" for "de-AT"; empty if it names none. */
export function getRegion(locale: string): string {
  try {
    return new Intl.Locale(locale).region ?? '';
  } catch {
    return '';
  }
}
