import type { PortalClient } from '../core/http/client.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { portalKeys } from '../core/query/keys.ts';
import type { BenefitGrantListParams } from './benefit-grants.ts';

const of = (client: PortalClient, name: string) => [...portalKeys.all(client), name] as const;

/** The query keys of what several resources read, all of which start with `portalKeys.all`. */
export const accountQueryKeys = {
  /** The customer, with the billing details. */
  customer: (client: PortalClient) => of(client, 'customer'),
  /** The mutation key of changes of the billing details. */
  customerUpdates: (client: PortalClient) => [...of(client, 'customer'), 'updates'] as const,
  /** The mutation key of requests for another e-mail address. */
  emailChanges: (client: PortalClient) => [...of(client, 'customer'), 'email-changes'] as const,
  /** Who is looking. */
  user: (client: PortalClient) => of(client, 'portal-user'),
  /** The slug of the vendor's organization. */
  organizationSlug: (client: PortalClient) => of(client, 'organization-slug'),
  /** The vendor's organization. */
  organization: (client: PortalClient, slug: string) =>
    [...of(client, 'organization'), slug.toLowerCase()] as const,
  /** Everything that was read of the customer's benefit grants. */
  benefitGrants: (client: PortalClient) => of(client, 'benefit-grants'),
  /** One page of benefit grants. */
  benefitGrantList: (client: PortalClient, params: BenefitGrantListParams) =>
    [...of(client, 'benefit-grants'), params] as const,
  /** The customer's payment methods. */
  paymentMethods: (client: PortalClient) => of(client, 'payment-methods'),
  /** The newest order of each subscription. */
  subscriptionOrders: (client: PortalClient) => of(client, 'subscription-orders'),
  /** The newest order of a subscription. */
  subscriptionOrder: (client: PortalClient, subscriptionId: string) =>
    [...of(client, 'subscription-orders'), normalizeId(subscriptionId)] as const,
};
