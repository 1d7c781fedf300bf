import type { AddressMessages } from '../../locale/address-messages.ts';
import type { AddressField, AddressValues } from './address-field.ts';

interface Details {
  values: AddressValues;
  stored: AddressValues;
  shown: readonly AddressField[];
  changed: readonly AddressField[];
  /** What cannot be missing, whatever is stored. */
  needs: readonly ('name' | 'country')[];
}

/**
 * What Polar cannot do without, with a text for each: a name that it has, which it would keep; and a country, once
 * anything else is there. It takes addresses without all other parts, so that nobody is refused here.
 */
export function findMissing(
  { values, stored, shown, changed, needs }: Details,
  messages: Pick<AddressMessages, 'nameMissing' | 'nameKept' | 'countryMissing'>,
): Partial<Record<AddressField, string>> {
  const isMissing = (field: AddressField) => shown.includes(field) && !values[field].trim();
  const isCountryNeeded =
    needs.includes('country') || changed.some((field) => field !== 'name' && values[field].trim());
  return {
    ...(isMissing('name') && stored.name.trim() && { name: messages.nameKept }),
    ...(isMissing('name') && needs.includes('name') && { name: messages.nameMissing }),
    ...(isMissing('country') && isCountryNeeded && { country: messages.countryMissing }),
  };
}
