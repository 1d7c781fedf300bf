import type { ServerState } from '../core/call.ts';
import type { StreamEnd } from '../core/events.ts';
import type { MockCustomer } from '../fixtures/customer.ts';
import type { MockMember } from '../fixtures/member.ts';
import type { MockPaymentMethod } from '../fixtures/payment-method.ts';
import type { MockEmailUpdate } from './email-updates.ts';

/** The customers that a mock of Polar knows. */
export interface CustomerStore {
  /** Adds a customer, or replaces the one with its id. Their sessions go on. */
  add(customer: MockCustomer): void;
  /** A copy of what the server knows now. */
  get(id: string): MockCustomer | undefined;
  /** Removes a customer, which ends their sessions. */
  remove(id: string): void;
  /** The change of e-mail that waits for this customer: what the mail holds that was sent. */
  getEmailUpdate(id: string): MockEmailUpdate | undefined;
}

/** The members of customers' teams that a mock of Polar knows. */
export interface MemberStore {
  /** Adds a member, or replaces the one with its id, as when their role changes. Their sessions go on. */
  add(member: MockMember): void;
  /** A copy of what the server knows now. */
  get(id: string): MockMember | undefined;
  /** Removes a member, which ends their sessions. */
  remove(id: string): void;
}

/** How the customers of a mock of Polar pay. */
export interface PaymentMethodStore {
  /** Adds a payment method, or replaces the one with its id. The first of a customer is their default. */
  add(method: MockPaymentMethod): void;
  /** A copy of what the server knows now. */
  get(id: string): MockPaymentMethod | undefined;
  /** Removes a payment method. */
  remove(id: string): void;
}

/** The responses to `GET /customers/stream` that have not ended. */
export interface CustomerStreams {
  /** How many there are now. */
  readonly open: number;
  /**
   * Sends an event.
   *
   * @param key - For example `order.invoice_generated`.
   * @param payload - For example `{ order_id }`.
   * @param options - Whose streams it goes to. By default those of the customer of `sessionToken`.
   */
  publish(
    key: string,
    payload: Record<string, unknown>,
    options?: { customer_id?: string | undefined },
  ): void;
  /** Ends them all, as Polar does after ten minutes (`reconnect`), or as when the connection drops. */
  close(reason?: StreamEnd): void;
}

/** @param defaultCustomer - Whose streams events go to that name nobody. */
export function createStreams(
  { events }: ServerState,
  defaultCustomer: MockCustomer,
): CustomerStreams {
  return {
    get open() {
      return events.listeners.size;
    },
    publish: (key, payload, { customer_id = defaultCustomer.id } = {}) =>
      events.publish(customer_id, key, payload),
    close(reason = 'lost') {
      for (const listener of events.listeners) listener.end(reason);
    },
  };
}
