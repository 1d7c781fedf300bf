import type { CustomerOrder } from './schema.ts';

/** An order without the customer's name and address, for which an address of a page has no place. */
export type LinkedOrder = Omit<CustomerOrder, 'billing_name' | 'billing_address'>;

/**
 * Pages that customers are sent to from orders. Each is a URL, or a function that returns one, or `undefined` for
 * no link. Functions are called while rendering, so they only put an address together.
 *
 * A URL begins with `https:`, `http:` or `mailto:`, or is relative to the page. For any other there is no link,
 * and `onError` hears of it once, as `invalid_request`.
 */
export interface OrderLinks {
  /**
   * Where the payment method of a failed renewal can be changed: "Update the payment method on Polar". Never put a
   * session token into it.
   *
   * @default `https://polar.sh/{slug}/portal`, the portal that Polar hosts for your organization, where the customer
   *   signs in by e-mail. With a Polar of your own, there is no default.
   */
  portal?: string | ((order: LinkedOrder) => string | undefined) | undefined;
  /** Your help: "Get help". Where no order could be read, and in an empty list, its function gets `undefined`. */
  help?: string | ((order: LinkedOrder | undefined) => string | undefined) | undefined;
}

/** What a link may be about: a copy without the customer's name and address. */
export function toLinked(order: CustomerOrder): LinkedOrder {
  // What a function changes must not be shown as Polar's.
  const linked: LinkedOrder & Partial<CustomerOrder> = structuredClone(order);
  delete linked.billing_name;
  delete linked.billing_address;
  return linked;
}
