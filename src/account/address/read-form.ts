import type { AddressField, AddressPart, AddressValues } from './address-field.ts';
import { toBillingChanges, type BillingChanges, type TypedDetails } from './billing-changes.ts';
import { getShownParts } from './country-rules.ts';
import { getValues, NO_EDITS, type Edits } from './edits.ts';
import type { AddressData } from './load-address-data.ts';
import { listStates } from './states.ts';
import { toStoredTexts, type StoredDetails } from './stored-details.ts';

/** What a form has, and what of that can be changed. */
export interface FormParts {
  /** The fields beside those of the address. */
  extra: readonly ('name' | 'tax_id')[];
  /** Parts that cannot be changed: shown as texts, and sent as they are stored. */
  fixed: readonly ('country' | 'state')[];
}

/** What a form shows. */
export interface FormView extends Pick<TypedDetails, 'values' | 'stored' | 'changed' | 'states'> {
  /** The fields in their order, without those that are fixed. */
  shown: readonly AddressField[];
  toChanges: (options?: { withoutTaxId?: boolean }) => BillingChanges;
}

/** What a form shows of what is stored and what was typed over that. */
export function readForm(
  details: StoredDetails,
  edits: Edits,
  { extra, fixed }: FormParts,
  data: AddressData | undefined,
  locale: string,
): FormView {
  const stored = toStoredTexts(details);
  const values = getValues(edits, stored, data);
  const before: AddressValues = getValues(NO_EDITS, stored, data);
  const states = listStates(values.country, data);
  const isFixed = (field: AddressField) => fixed.some((each) => each === field);
  const parts: AddressPart[] = (
    ['country', ...getShownParts(values.country, stored, locale)] as const
  ).filter((part) => !isFixed(part));
  const shown: AddressField[] = [
    ...extra.filter((each) => each === 'name'),
    ...parts,
    ...extra.filter((each) => each === 'tax_id'),
  ];
  const changed = shown.filter((field) => values[field].trim() !== before[field].trim());
  const { country, state } = details.address ?? {};
  const typed: TypedDetails = {
    values,
    stored,
    shown: parts,
    changed,
    states,
    fixed: {
      ...(isFixed('country') && country !== undefined && { country }),
      ...(isFixed('state') && typeof state === 'string' && { state }),
    },
  };
  return {
    values,
    stored,
    states,
    shown,
    changed,
    toChanges: ({ withoutTaxId = false } = {}) => toBillingChanges(typed, withoutTaxId),
  };
}
