import type { PortalClient } from '../core/http/client.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { portalKeys } from '../core/query/keys.ts';
import type { SubscriptionListParams } from './api.ts';
import type { SubscriptionUpdate } from './update-api.ts';

const all = (client: PortalClient) => [...portalKeys.all(client), 'subscriptions'] as const;
// As Polar writes ids, so that an `id` in capital letters finds the same data.
const detail = (client: PortalClient, id: string) =>
  [...all(client), 'detail', normalizeId(id)] as const;
const lists = (client: PortalClient) => [...all(client), 'list'] as const;
const previews = (client: PortalClient) => [...all(client), 'previews'] as const;

/** The query keys of subscriptions, all of which start with `portalKeys.all`. */
export const subscriptionQueryKeys = {
  /** Everything about the subscriptions of a customer. */
  all,
  /** One subscription. */
  detail,
  /** All pages of subscriptions. */
  lists,
  /** One page of subscriptions. */
  list: (client: PortalClient, params: SubscriptionListParams) =>
    [...lists(client), params] as const,
  /** What is shown before changes, of all subscriptions: they share the customer's balance. */
  previews,
  /** What one will charge next. */
  charge: (client: PortalClient, id: string) =>
    [...previews(client), normalizeId(id), 'charge'] as const,
  /** What becomes of an open payment when one ends. */
  cancellation: (client: PortalClient, id: string) =>
    [...previews(client), normalizeId(id), 'cancellation'] as const,
  /** What a change of one would cost. */
  change: (client: PortalClient, id: string, update: SubscriptionUpdate) =>
    [...previews(client), normalizeId(id), 'change', update] as const,
  /** What the mutation keys of all changes of one begin with. */
  changes: (client: PortalClient, id: string) => [...detail(client, id), 'changes'] as const,
};
