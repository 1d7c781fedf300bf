import type { MockCustomer } from '../fixtures/customer.ts';
import { EU_PREFIXES } from './countries.ts';

/** The formats that differ from those of the European Union and of all others. */
const FORMATS: Record<string, [format: string, pattern: RegExp]> = {
  AU: ['au_abn', /^\d{11}$/],
  BR: ['br_cnpj', /^[\dA-Z]{12}\d{2}$/],
  CA: ['ca_gst_hst', /^\d{9}(RT\d{4})?$/],
  CH: ['ch_vat', /^CHE\d{9}(MWST|TVA|IVA)?$/],
  CL: ['cl_tin', /^\d{7,8}[\dK]$/],
  GB: ['gb_vat', /^(GB)?(\d{9}|\d{12})$/],
  IN: ['in_gst', /^[\dA-Z]{15}$/],
  JP: ['jp_trn', /^T?\d{13}$/],
  NO: ['no_vat', /^(NO)?\d{9}(MVA)?$/],
  US: ['us_ein', /^\d{9}$/],
  VN: ['vn_tin', /^\d{10}(\d{3})?$/],
};

/**
 * A tax id with its format, or `undefined` when it is none of the country. Polar also checks the digits; this
 * looks at the form only.
 */
export function toTaxId(
  value: string,
  country: string,
): NonNullable<MockCustomer['tax_id']> | undefined {
  const compact = value.toUpperCase().replaceAll(/[^\dA-Z]/g, '');
  const prefix = EU_PREFIXES[country];
  if (prefix) {
    const [, digits] = new RegExp(`^(?:${prefix}|${country})([\\dA-Z]{8,12})$`).exec(compact) ?? [];
    return digits === undefined ? undefined : [prefix + digits, 'eu_vat'];
  }
  const [format, pattern] = FORMATS[country] ?? [`${country.toLowerCase()}_tin`, /^[\dA-Z]{5,20}$/];
  return pattern.test(compact) ? [compact, format] : undefined;
}
