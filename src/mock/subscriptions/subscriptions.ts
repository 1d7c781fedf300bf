import type { ServerState } from '../core/call.ts';
import type { Resource } from '../core/route.ts';
import type { OrderRecords } from '../orders/records.ts';
import { getOrganization } from './backend.ts';
import { type BenefitSources, createBenefits, hasBenefits } from './benefits.ts';
import { createBilling } from './billing.ts';
import { createRoutes } from './routes.ts';
import type { MockSubscription } from './subscription.ts';

/** The subscriptions that a mock of Polar holds. */
export interface SubscriptionStore {
  /**
   * Adds a subscription, or replaces the one with its id, as when it is renewed. Its benefits follow at once: while
   * it is paused, over, or past due without grace, its grants, license keys and files are revoked.
   */
  add(subscription: MockSubscription): void;
  /** A copy of what the server holds now. */
  get(id: string): MockSubscription | undefined;
  /** Copies of all that the server holds now. */
  list(): MockSubscription[];
  /** Changes some fields of a subscription, as `add` does. */
  update(id: string, changes: Partial<MockSubscription>): void;
  /** Removes a subscription, as if there had never been one. */
  remove(id: string): void;
}

/** The other resources that a subscription changes. */
export interface SubscriptionSources extends BenefitSources {
  orders: { records: OrderRecords };
}

/** The resource of subscriptions. Whoever has one is known to the server, and so is its vendor. */
export function createSubscriptions(
  state: ServerState,
  subscriptions: readonly MockSubscription[],
  sources: SubscriptionSources,
  jobDelay: number,
): Resource & { store: SubscriptionStore } {
  const { subscriptions: records } = state;
  const benefits = createBenefits(sources, state.jobs, jobDelay);
  const isInForce = (subscription: MockSubscription) =>
    hasBenefits(subscription, getOrganization(subscription, state));
  const billing = createBilling(state, records, sources.orders.records, jobDelay, (subscription) =>
    benefits.queue(subscription.id, isInForce(subscription)),
  );

  function add(subscription: MockSubscription) {
    const before = records.find(subscription.id);
    const wasInForce = !before || isInForce(before);
    records.set(subscription);
    state.customers.add(subscription.customer);
    state.organizations.add(subscription.product.organization);
    const isNow = isInForce(subscription);
    if (isNow !== wasInForce) benefits.set(subscription.id, isNow);
  }
  subscriptions.forEach(add);

  return {
    routes: createRoutes({ state, records, benefits, billing }),
    store: {
      add,
      get: (id) => structuredClone(records.find(id)),
      list: () => structuredClone(records.all()),
      update(id, changes) {
        const subscription = records.find(id);
        if (subscription) add({ ...structuredClone(subscription), ...changes });
      },
      remove: records.remove,
    },
  };
}
