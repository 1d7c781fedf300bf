import type { Address } from '../../account/customer-schema.ts';
import type { OrderUpdate } from '../api.ts';
import type { CustomerOrder } from '../schema.ts';

const LINES = ['line1', 'line2', 'postal_code', 'city', 'state', 'country'] as const;

/** What Polar does not let anybody change once an order has an address. */
const FIXED = ['country', 'state'] as const;

/** What of an order's address cannot be corrected any more. */
export function getFixedFields(
  order: Pick<CustomerOrder, 'billing_name' | 'billing_address'>,
): readonly (typeof FIXED)[number][] {
  return order.billing_address ? FIXED : [];
}

/**
 * What Polar must be sent to correct an order, of what a customer wants to be there: nothing that is there already, and
 * an address whole, with the old country and state. Polar takes a state that is left out for a changed one.
 *
 * @param changes - What is to be there. A line of the address that is left out is to be empty.
 * @returns `{}` if nothing changes.
 */
export function getOrderChanges(
  order: Pick<CustomerOrder, 'billing_name' | 'billing_address'>,
  changes: OrderUpdate,
): OrderUpdate {
  const { billing_name, billing_address } = changes;
  const update: OrderUpdate = {};
  // Polar would keep an empty name, and print it.
  const name = billing_name || null;
  if (billing_name !== undefined && name !== (order.billing_name || null))
    update.billing_name = name;
  if (billing_address === null && order.billing_address) update.billing_address = null;
  if (billing_address) {
    const address = { ...billing_address, ...getOldPlace(order.billing_address) };
    if (!isSameAddress(address, order.billing_address)) update.billing_address = address;
  }
  return update;
}

/** The country and the state that must go back as they were, `""` and `null` included. */
function getOldPlace(address: Address | null | undefined) {
  if (!address?.country) return {};
  return { country: address.country, state: address.state ?? null };
}

function isSameAddress(
  address: Partial<Address> & { country: string },
  other: Address | null | undefined,
): boolean {
  // Polar writes an empty line as null.
  return !!other && LINES.every((line) => (address[line] || null) === (other[line] || null));
}
