import type { ServerState } from '../core/call.ts';
import type { MockOrganization } from '../fixtures/organization.ts';
import type { MockProduct } from '../fixtures/product.ts';
import type { Benefits } from './benefits.ts';
import type { Billing } from './billing.ts';
import type { SubscriptionRecords } from './records.ts';
import type { MockSubscription } from './subscription.ts';

/** What the operations of subscriptions work with. */
export interface SubscriptionBackend {
  state: ServerState;
  records: SubscriptionRecords;
  benefits: Benefits;
  billing: Billing;
}

/** The vendor as the server knows it now. */
export function getOrganization(
  { product }: MockSubscription,
  { organizations }: ServerState,
): MockOrganization {
  return organizations.find(product.organization.id) ?? product.organization;
}

/** A product of the vendor, which may be one that is not public. */
export function findProduct(
  id: string | null,
  subscription: MockSubscription,
  { state, records }: SubscriptionBackend,
): MockProduct | undefined {
  const organization = getOrganization(subscription, state);
  const held = records
    .all()
    .map(({ product }) => product)
    .filter((product) => product.organization.id === organization.id);
  return [...organization.products, ...held].find(
    (product) => product.id.toLowerCase() === id?.toLowerCase(),
  );
}
