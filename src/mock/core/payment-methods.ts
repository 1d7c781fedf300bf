import type { MockPaymentMethod } from '../fixtures/payment-method.ts';
import type { Customers } from './customers.ts';

/** How customers pay. */
export interface PaymentMethods {
  /** Adds one, or replaces the one with its id. The first of a customer is the default. */
  add(method: MockPaymentMethod): void;
  find(id: string): MockPaymentMethod | undefined;
  remove(id: string): void;
  /** Those of a customer, the newest first. */
  list(customerId: string): MockPaymentMethod[];
  /** What a charge goes to: the default, or else the newest. */
  getCharged(customerId: string): MockPaymentMethod | undefined;
}

export function createPaymentMethods(customers: Customers): PaymentMethods {
  const methods = new Map<string, MockPaymentMethod>();
  const find = (id: string) => methods.get(id.toLowerCase());
  const list = (customerId: string) =>
    [...methods.values()]
      .filter(({ customer_id }) => customer_id.toLowerCase() === customerId.toLowerCase())
      .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));

  return {
    add(method) {
      // A copy, so that one fixture can be given to two mocks.
      methods.set(method.id.toLowerCase(), structuredClone(method));
      const customer = customers.find(method.customer_id);
      if (customer) customer.default_payment_method_id ??= method.id;
    },
    find,
    remove(id) {
      const method = find(id);
      const customer = method && customers.find(method.customer_id);
      methods.delete(id.toLowerCase());
      if (customer?.default_payment_method_id === id) customer.default_payment_method_id = null;
    },
    list,
    getCharged(customerId) {
      const id = customers.find(customerId)?.default_payment_method_id;
      const own = list(customerId);
      return own.find((method) => method.id === id) ?? own[0];
    },
  };
}
