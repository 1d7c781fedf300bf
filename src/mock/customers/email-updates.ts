import type { MockCustomer } from '../fixtures/customer.ts';
import { toTimestamp } from '../fixtures/timestamp.ts';

const LIFE = 30 * 60_000;

/** What the mail holds that asks whether an e-mail address is the customer's. */
export interface MockEmailUpdate {
  /** The new address, to which the mail went. */
  email: string;
  /** `polar_cev_…`, a part of the link in the mail. */
  token: string;
  expires_at: string;
}

/** The changes of e-mail that wait for their customer: one each, the last. */
export interface EmailUpdates {
  request(customer: MockCustomer, email: string): void;
  get(customerId: string): MockEmailUpdate | undefined;
  /** The customer of a token that is not over. */
  find(token: string): { customerId: string; email: string } | undefined;
  remove(customerId: string): void;
}

export function createEmailUpdates(now: () => number): EmailUpdates {
  const updates = new Map<string, MockEmailUpdate>();

  return {
    request({ id }, email) {
      const token = `polar_cev_pretend_${crypto.randomUUID().slice(-12)}`;
      updates.set(id.toLowerCase(), { email, token, expires_at: toTimestamp(now() + LIFE) });
    },
    get: (customerId) => updates.get(customerId.toLowerCase()),
    find(token) {
      const found = [...updates].find(([, update]) => update.token === token);
      if (!found || now() >= Date.parse(found[1].expires_at)) return undefined;
      return { customerId: found[0], email: found[1].email };
    },
    remove: (customerId) => void updates.delete(customerId.toLowerCase()),
  };
}
