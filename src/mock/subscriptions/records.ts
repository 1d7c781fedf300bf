import type { MockSubscription } from './subscription.ts';

/** The subscriptions that the server holds, for the operations to read and change. */
export interface SubscriptionRecords {
  all(): MockSubscription[];
  find(id: string): MockSubscription | undefined;
  set(subscription: MockSubscription): void;
  remove(id: string): void;
}

export function createSubscriptionRecords(): SubscriptionRecords {
  const records = new Map<string, MockSubscription>();

  return {
    all: () => [...records.values()],
    find: (id) => records.get(id.toLowerCase()),
    set(subscription) {
      // A copy, so that one fixture can be given to two mocks.
      records.set(subscription.id.toLowerCase(), structuredClone(subscription));
    },
    remove: (id) => void records.delete(id.toLowerCase()),
  };
}
