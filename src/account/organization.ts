import * as v from 'valibot';
import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import { parse, parseItems } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { customerOrganizationSchema, type CustomerOrganization } from './organization-schema.ts';
import { customerProductSchema, type CustomerProduct } from './product-schema.ts';

/** A vendor at Polar, and what is for sale. */
export interface CustomerOrganizationData {
  organization: CustomerOrganization;
  /** The products that are public and not archived. */
  products: CustomerProduct[];
  /** Why a product is missing among `products`: one message for each, for the vendor's developer. */
  unreadable: string[];
}

const dataSchema = v.object({ organization: customerOrganizationSchema });

/** Whether a text may be the slug of an organization. */
export const isSlug = (slug: unknown): slug is string =>
  typeof slug === 'string' && /^[\w-]+$/.test(slug);

/**
 * Gets the vendor's organization with its settings for customers, and the products that are for sale. It is public: no
 * token goes with the request, because Polar would refuse it if that had expired.
 * Source: `GET /v1/customer-portal/organizations/{slug}`.
 *
 * @param slug - What stands in the address of the vendor's page at Polar: `"acme"` in polar.sh/acme; no id. Capital
 *   letters do not matter.
 * @throws {@link PortalError} `not_found` when there is none, or Polar has blocked it; `invalid_request`, without a
 *   request, when `slug` is none.
 */
export async function getOrganization(
  client: PortalClient,
  slug: string,
  options?: RequestOptions,
): Promise<CustomerOrganizationData> {
  if (!isSlug(slug)) {
    throw new PortalError(
      'invalid_request',
      'getOrganization(client, slug): slug must be that of your organization at Polar, for example "acme" if its page is polar.sh/acme. What was passed is none.',
    );
  }
  const request: PortalRequest = {
    path: `/v1/customer-portal/organizations/${slug}`,
    auth: 'none',
    ...options,
  };
  const response = await client.request(request);
  const { organization } = parse(dataSchema, response, request);
  const { items, unreadable } = parseItems(customerProductSchema, response, 'products', request);
  return { organization, products: items, unreadable };
}
