import type { Address } from '../../account/customer-schema.ts';
import type { PortalCustomer } from '../../account/portal-customer-schema.ts';
import type { CustomerUpdate } from '../api.ts';

const LINES = ['line1', 'line2', 'postal_code', 'city'] as const satisfies (keyof Address)[];

/**
 * Whether a customer, as read after a change without a clear answer, is what was sent. Polar writes some of it in its
 * own way: countries in capitals, states with a prefix, tax ids without spaces.
 *
 * @param before - The customer as it was read before the change.
 */
export function holdsChanges(
  found: PortalCustomer,
  { billing_name, billing_address, tax_id, default_payment_method_id }: CustomerUpdate,
  before?: PortalCustomer,
): boolean {
  return (
    (!billing_name || isSameText(found.billing_name, billing_name)) &&
    (!billing_address || isSameAddress(found.billing_address, billing_address)) &&
    (tax_id === undefined || isSameTaxId(found.tax_id, tax_id, before?.tax_id)) &&
    (default_payment_method_id === undefined ||
      found.default_payment_method_id === default_payment_method_id)
  );
}

function isSameAddress(found: Address | null | undefined, sent: Address): boolean {
  if (!found) return false;
  return (
    isSameText(found.country.toUpperCase(), sent.country.toUpperCase()) &&
    toSubdivision(found) === toSubdivision(sent) &&
    LINES.every((line) => isSameText(found[line], sent[line]))
  );
}

/** A state without its prefix, which Polar adds. */
function toSubdivision({ country, state }: Address): string {
  const text = toText(state).toUpperCase();
  const prefix = `${country.toUpperCase()}-`;
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

function isSameTaxId(
  found: PortalCustomer['tax_id'],
  sent: string | null,
  before: PortalCustomer['tax_id'],
): boolean {
  if (!toText(sent)) return !found;
  if (!found) return false;
  // Polar may also write it in another way than both: then it is what was sent if it is no longer what it was.
  return toSigns(found[0]) === toSigns(toText(sent)) || (!!before && before[0] !== found[0]);
}

const toSigns = (taxId: string) => taxId.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();

const isSameText = (one: string | null | undefined, other: string | null | undefined) =>
  toText(one) === toText(other);

const toText = (text: string | null | undefined) => text?.trim() ?? '';
