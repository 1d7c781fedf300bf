import type { AddressMessages } from '../../locale/address-messages.ts';
import type { AddressField } from './address-field.ts';
import { getCountryName } from './country-name.ts';
import { getLabel } from './country-rules.ts';
import type { AddressData } from './load-address-data.ts';
import type { RefusedFields } from './refused-fields.ts';

interface View {
  country: string;
  /** The fields that were changed, and so were in the request. */
  changed: readonly AddressField[];
  data: AddressData | undefined;
  messages: AddressMessages;
  locale: string;
  /** In place of ours. */
  texts: Readonly<Partial<Record<AddressField, string>>>;
}

/** What a refusal says at each field, and below them. Never in Polar's words, which may be a list of all countries. */
export function explainRefusal(
  { fields, elsewhere, isUnknown }: RefusedFields,
  view: View,
): { fields: Partial<Record<AddressField, string>>; summary: string[] } {
  const { messages, country, data, texts } = view;
  return {
    fields: Object.fromEntries(
      fields.map((field) => [field, texts[field] ?? explainField(field, view)]),
    ),
    summary: [
      ...elsewhere.map(
        (field) =>
          texts[field] ?? messages.refusedElsewhere(getLabel(field, country, data, messages)),
      ),
      ...(isUnknown ? [messages.refusedUnknown] : []),
    ],
  };
}

function explainField(field: AddressField, view: View): string {
  const { messages } = view;
  switch (field) {
    case 'country':
      return messages.countryRefused;
    case 'state':
      return messages.stateRefused;
    case 'tax_id':
      return explainTaxId(view);
    default:
      return messages.refused;
  }
}

function explainTaxId({ country, changed, data, messages, locale }: View): string {
  if (!country) return messages.refused;
  const name = getCountryName(country, locale);
  if (!changed.includes('tax_id')) return messages.taxIdMisfit(name);
  const example = data?.getTaxIdExample(country);
  return [messages.taxIdRefused(name), example ? messages.taxIdForm(example) : ''].join(' ').trim();
}
