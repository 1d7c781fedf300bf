import type { Address } from '../customer-schema.ts';
import type { AddressField } from './address-field.ts';

/** What Polar has of a customer or an order that stands on an invoice. */
export interface StoredDetails {
  /** `billing_name`. */
  name?: string | null | undefined;
  address?: Address | null | undefined;
  tax_id?: readonly [value: string, format: string] | null | undefined;
}

/** The texts of what is stored, empty where there is nothing; the state as Polar has it. */
export function toStoredTexts({
  name,
  address,
  tax_id,
}: StoredDetails): Record<AddressField, string> {
  return {
    name: name ?? '',
    country: address?.country ?? '',
    line1: address?.line1 ?? '',
    line2: address?.line2 ?? '',
    city: address?.city ?? '',
    state: address?.state ?? '',
    postal_code: address?.postal_code ?? '',
    tax_id: tax_id?.[0] ?? '',
  };
}
