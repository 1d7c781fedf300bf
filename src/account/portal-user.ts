import type { PortalClient } from '../core/http/client.ts';
import { parse } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { portalUserSchema, type PortalUser } from './portal-user-schema.ts';

/**
 * Gets who is looking: the customer, or a member of the customer's team, with the member's role.
 * Source: `GET /v1/customer-portal/customer-session/user`.
 *
 * @throws {@link PortalError} `invalid_request` for the session of a customer without an e-mail address, as a team may
 *   be.
 */
export async function getPortalUser(
  client: PortalClient,
  options?: RequestOptions,
): Promise<PortalUser> {
  const request: PortalRequest = {
    path: '/v1/customer-portal/customer-session/user',
    ...options,
  };
  return parse(portalUserSchema, await client.request(request), request);
}
