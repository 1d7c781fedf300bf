import type { PortalClient } from '../core/http/client.ts';
import { parse } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { portalCustomerSchema, type PortalCustomer } from './portal-customer-schema.ts';

/** The path of the session's customer. It ends without a slash. */
export const CUSTOMER = '/v1/customer-portal/customers/me';

/**
 * Gets the customer of the session, with the billing details. The session of a member gets the team's, whatever the
 * member's role; `getPortalUser` tells who is looking.
 * Source: `GET /v1/customer-portal/customers/me`.
 *
 * @throws {@link PortalError} `invalid_response` without a customer.
 */
export async function getCustomer(
  client: PortalClient,
  options?: RequestOptions,
): Promise<PortalCustomer> {
  const request: PortalRequest = { path: CUSTOMER, ...options };
  return parse(portalCustomerSchema, await client.request(request), request);
}
