import type { StoredDetails } from '../../account/address/stored-details.ts';
import type { AddressFormState } from '../../account/address/use-address-form.ts';
import type { OrderUpdate } from '../api.ts';

/**
 * All that is to be on the invoice: what the customer has typed, and of the rest what the form began with. That may be
 * the customer's, which the order does not have yet.
 */
export function toDetails(
  form: Pick<AddressFormState, 'toChanges'>,
  { name, address }: StoredDetails,
): OrderUpdate {
  const changes = form.toChanges();
  return {
    billing_name: changes.billing_name ?? name ?? undefined,
    billing_address: changes.billing_address ?? (address?.country ? { ...address } : undefined),
  };
}
