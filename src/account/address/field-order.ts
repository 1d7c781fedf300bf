import { formatAddress } from 'localized-address-format';
import type { AddressPart } from './address-field.ts';
import { getCountryName } from './country-name.ts';

/** In place of each part, to find it in a formatted address: characters that no address has. */
const MARKS = {
  addressLines: ['\uE000'],
  locality: '\uE001',
  administrativeArea: '\uE002',
  postalCode: '\uE003',
};
const PARTS = new Map<string, AddressPart[]>([
  // Every country has a second line, which is that of the street.
  ['\uE000', ['line1', 'line2']],
  ['\uE001', ['city']],
  ['\uE002', ['state']],
  ['\uE003', ['postal_code']],
]);

/** Where the country is not known. */
const ALL: readonly AddressPart[] = ['line1', 'line2', 'city', 'state', 'postal_code'];

/**
 * Languages whose readers write the addresses of East Asia as they are written there, from the country to the street.
 */
const FROM_LARGE_TO_SMALL = /^(ja|ko|zh)\b/;

/**
 * The parts of an address in a country, without the country, in the order in which somebody writes them.
 *
 * @param country - Two letters, ISO 3166-1. All parts for any other text.
 * @param locale - The language of the page.
 */
export function getFieldOrder(country: string, locale: string): readonly AddressPart[] {
  if (!country || getCountryName(country, 'en') === country) return ALL;
  const script = FROM_LARGE_TO_SMALL.test(locale) ? 'local' : 'latin';
  const lines = formatAddress({ ...MARKS, postalCountry: country }, script);
  const parts = [...lines.join('')].flatMap((character) => PARTS.get(character) ?? []);
  // Its format has the city in the street. Browsers fill it in on its own, and Polar has it so from payments.
  if (country === 'JP')
    parts.splice(parts.indexOf('state') + (script === 'local' ? 1 : 0), 0, 'city');
  return parts;
}
