import * as v from 'valibot';
import type { Address } from '../account/customer-schema.ts';
import { CUSTOMER } from '../account/customer.ts';
import { portalCustomerSchema, type PortalCustomer } from '../account/portal-customer-schema.ts';
import type { PortalClient } from '../core/http/client.ts';
import { parse } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';

/** Changes of the billing details. What is left out stays as it is. */
export interface CustomerUpdate {
  /** The name on invoices. Polar ignores an empty one: it cannot be cleared. */
  billing_name?: string | undefined;
  /**
   * The whole address: what is left out of it is removed. It needs its `country`; states of the US and Canada get their
   * prefix from Polar. Once set, it cannot be removed.
   */
  billing_address?: Address | undefined;
  /** The number alone, without its format. An empty text or `null` removes it. It needs a country. */
  tax_id?: string | null | undefined;
  /**
   * The id of a saved card, a UUID v4. Careful: Polar at once charges it for renewals that have failed. It cannot be
   * cleared.
   */
  default_payment_method_id?: string | undefined;
}

/**
 * Changes the billing details of the customer, for future invoices. Of a team, only its owner and its billing managers
 * may. A request that Polar may have acted on is not sent again. After `network`, `timeout`, `server` and
 * `invalid_response`, get the customer to find out whether it was changed.
 * Source: `PATCH /v1/customer-portal/customers/me`.
 *
 * @example
 * await updateCustomer(client, { billing_name: 'Jane Doe Design Ltd' });
 *
 * @returns The customer as it is now.
 * @throws {@link PortalError} `invalid_request` when Polar refuses something: nothing was changed then. Its `fields`
 *   name what, also a `tax_id` that was not sent and does not fit the new country. `forbidden` for other members.
 */
export async function updateCustomer(
  client: PortalClient,
  changes: CustomerUpdate,
  options?: RequestOptions,
): Promise<PortalCustomer> {
  const request: PortalRequest = {
    method: 'PATCH',
    path: CUSTOMER,
    body: { ...changes },
    ...options,
  };
  return parse(portalCustomerSchema, await client.request(request), request);
}

/**
 * Has Polar send a link to a new e-mail address. It lives 30 minutes and leads to Polar; until the customer follows it,
 * nothing changes. A link that was sent before ends.
 *
 * Polar takes six requests a minute and twelve an hour. After one too many it refuses everything of the customer, other
 * requests included, for 15 minutes.
 * Source: `POST /v1/customer-portal/customers/me/email-update/request`.
 *
 * @throws {@link PortalError} `forbidden` where the organization does not allow it, as by default; `invalid_request`
 *   for the present address, one that mail cannot be sent to, and for a team; `rate_limited` after one too many.
 */
export async function requestEmailChange(
  client: PortalClient,
  email: string,
  options?: RequestOptions,
): Promise<void> {
  const request: PortalRequest = {
    method: 'POST',
    path: `${CUSTOMER}/email-update/request`,
    body: { email },
    ...options,
  };
  // Polar confirms with `null`. Anything else is of something in between.
  parse(v.null(), await client.request(request), request);
}
