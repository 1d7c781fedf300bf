import { formatAddress } from 'localized-address-format';
import type { Address } from '../customer-schema.ts';
import { getCountryName } from './country-name.ts';

/** In place of a postal code, to see what its country writes before it: a character that no address has. */
const MARK = '\uE000';

/** A letter of another script than Latin. */
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Polar has these states with their country, "US-CA", and addresses do not. */
const PREFIX = /^(?:US|CA)-/;

/**
 * The lines of an address, as they are written in its country. All that is stored is shown, also what addresses there
 * do not have. The name of the country comes last.
 *
 * @param locale - The language of the page, for the name of the country.
 */
export function formatAddressLines(address: Address, locale: string): string[] {
  const country = address.country.trim();
  const city = address.city?.trim() ?? '';
  const stored = address.state?.trim() ?? '';
  const state = stored.startsWith(`${country}-`) ? stored.replace(PREFIX, '') : stored;
  const streets = [address.line1, address.line2].flatMap((line) => line?.trim() || []);
  const isLatin = ![...streets, city, state].some((text) => NOT_LATIN.test(text));
  const postalCode = removePrefix(address.postal_code?.trim() ?? '', country);
  const name = country && getCountryName(country, locale);
  const lines = formatAddress(
    {
      postalCountry: country || 'ZZ',
      postalCode,
      ...arrange(country, { streets, city, state, isLatin }),
    },
    isLatin ? 'latin' : 'local',
  )
    .map((line) => line.trim())
    .filter((line) => line && !isSame(line, name));
  const left = [city, state, postalCode].filter(
    (text) => text && !lines.some((line) => includes(line, text)),
  );
  return [...lines, left.join(', '), name].filter(Boolean);
}

interface Place {
  streets: string[];
  city: string;
  state: string;
  isLatin: boolean;
}

/** In Japan, the format has the city in the street. */
function arrange(country: string, { streets, city, state, isLatin }: Place) {
  if (country !== 'JP') return { addressLines: streets, locality: city, administrativeArea: state };
  if (!isLatin) return { addressLines: streets, administrativeArea: `${state}${city}` };
  // The comma before a state would stand alone below a second line.
  const place = [city, state].filter(Boolean).join(', ');
  return { addressLines: [...streets, place].filter(Boolean) };
}

/** Without what its country writes before it, such as "CH-": some type that, and it would stand there twice. */
function removePrefix(postalCode: string, country: string): string {
  const lines = formatAddress({ postalCountry: country || 'ZZ', postalCode: MARK });
  const prefix =
    lines
      .find((line) => line.includes(MARK))
      ?.split(MARK)[0]
      ?.trim() ?? '';
  return prefix && isSame(postalCode.slice(0, prefix.length), prefix)
    ? postalCode.slice(prefix.length).trim()
    : postalCode;
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const includes = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
