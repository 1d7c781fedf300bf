import type { AddressField } from './address-field.ts';

/** The fields by the path that Polar names them with. */
const FIELDS = new Map<string, AddressField>([
  ['billing_name', 'name'],
  ['tax_id', 'tax_id'],
  ...(['country', 'line1', 'line2', 'city', 'state', 'postal_code'] as const).map(
    (part) => [`billing_address.${part}`, part] as const,
  ),
]);

/** Where a refusal is shown. */
export interface RefusedFields {
  /** At these fields. */
  fields: readonly AddressField[];
  /** Fields that the form does not show now. */
  elsewhere: readonly AddressField[];
  /** Whether something else was refused, or nobody knows what. */
  isUnknown: boolean;
}

/**
 * Finds the fields that Polar refused.
 *
 * @param paths - `fields` of a {@link PortalError}.
 * @param shown - The fields that the form shows.
 * @param country - The country that was sent.
 * @param hasStates - Whether Polar has a list of its states.
 */
export function findRefusedFields(
  paths: readonly string[],
  shown: readonly AddressField[],
  country: string,
  hasStates: boolean,
): RefusedFields {
  const found = new Set<AddressField>();
  let isUnknown = false;
  for (const path of paths) {
    const field = path === 'billing_address' ? findInAddress(country, hasStates) : FIELDS.get(path);
    if (field) found.add(field);
    else isUnknown = true;
  }
  return {
    fields: [...found].filter((field) => shown.includes(field)),
    elsewhere: [...found].filter((field) => !shown.includes(field)),
    isUnknown,
  };
}

/** Polar names the address alone for a state that its list does not have, and for the country of a tax id. */
function findInAddress(country: string, hasStates: boolean): AddressField | undefined {
  if (!country) return 'country';
  return hasStates ? 'state' : undefined;
}
