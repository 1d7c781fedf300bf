import type { AddressMessages } from '../../locale/address-messages.ts';

/** Outside of the EU too, it is the one of the value-added tax. */
const WITH_VAT = new Set(
  'AE AT BE BG BH CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MK MT NL NO OM PL PT RO SA SE SI SK UA ZA'.split(
    ' ',
  ),
);

/** What a tax id is called in a country: "VAT ID" or "Tax ID". */
export function getTaxIdLabel(
  country: string,
  { vatId, taxId }: Pick<AddressMessages, 'vatId' | 'taxId'>,
): string {
  return WITH_VAT.has(country) ? vatId : taxId;
}
