import type { ServerState } from '../core/call.ts';
import type { MockOrganization } from '../fixtures/organization.ts';
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
