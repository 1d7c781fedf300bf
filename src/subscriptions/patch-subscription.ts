import type { PortalClient } from '../core/http/client.ts';
import type { RequestOptions } from '../core/http/request.ts';
import { requestSubscription, toSubscriptionPath } from './api.ts';
import type { CustomerSubscription } from './schema.ts';

/**
 * Sends one change of a subscription.
 *
 * @param name - Of the function that was called with the id.
 * @throws {@link PortalError} `invalid_request` when `id` is not a UUID.
 */
export async function patchSubscription(
  client: PortalClient,
  name: string,
  id: string,
  body: object,
  options: RequestOptions | undefined,
): Promise<CustomerSubscription> {
  const path = toSubscriptionPath(name, id);
  return requestSubscription(client, id, { method: 'PATCH', path, body, ...options });
}
