import type { PortalClient } from '../core/http/client.ts';
import { parsePage, type PortalPage } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { benefitGrantSchema, type BenefitGrant, type BenefitType } from './benefit-grant-schema.ts';

/** Selects benefit grants of the customer. Of several values in a list, a grant needs one. */
export interface BenefitGrantListParams {
  type?: BenefitType | readonly BenefitType[] | undefined;
  /** Ids of benefits, UUIDs v4. */
  benefit_id?: string | readonly string[] | undefined;
  /** Ids of orders, UUIDs v4. */
  order_id?: string | readonly string[] | undefined;
  /** Ids of subscriptions, UUIDs v4. */
  subscription_id?: string | readonly string[] | undefined;
  /** Ids of checkouts, UUIDs v4. */
  checkout_id?: string | readonly string[] | undefined;
  /** Ids of team members, UUIDs v4. A member's session only ever sees the member's own. */
  member_id?: string | readonly string[] | undefined;
  /** A part of the benefit's description. */
  query?: string | undefined;
  /** In descending order with a minus. @default ["product_benefit", "-granted_at"] */
  sorting?:
    | readonly `${'' | '-'}${'granted_at' | 'type' | 'organization' | 'product_benefit'}`[]
    | undefined;
  /** The number of the page, counted from 1. @default 1 */
  page?: number | undefined;
  /** The number of grants on a page, at most 100. Polar sends about 3 kB for each. @default 10 */
  limit?: number | undefined;
}

/**
 * One page of the customer's benefit grants.
 * Source: `GET /v1/customer-portal/benefit-grants/`.
 */
export interface BenefitGrantPage extends PortalPage<BenefitGrant> {}

/**
 * Lists what the customer has been granted: license keys, downloads and whatever else the vendor sells. Revoked
 * grants are not among them. A license key and its grant have the same `benefit_id`, and the grant tells the
 * benefit's name, and which order or subscription it comes from.
 * Source: `GET /v1/customer-portal/benefit-grants/`.
 *
 * @example
 * const { items } = await listBenefitGrants(client, { type: 'license_keys', limit: 100 });
 *
 * @throws {@link PortalError} `invalid_request` when Polar refuses a parameter.
 */
export async function listBenefitGrants(
  client: PortalClient,
  params: BenefitGrantListParams = {},
  options?: RequestOptions,
): Promise<BenefitGrantPage> {
  const request: PortalRequest = {
    path: '/v1/customer-portal/benefit-grants/',
    query: { ...params },
    ...options,
  };
  return parsePage(benefitGrantSchema, await client.request(request), request);
}
