import * as v from 'valibot';
import { checkId } from '../core/http/check-id.ts';
import type { PortalClient } from '../core/http/client.ts';
import {
  date,
  lenient,
  text,
  time,
  visibleText,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';
import { parse } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { amount } from './amount.ts';

const subscriptionOrderFields = {
  /** A UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** Never blank. */
  status: visibleText,
  /** With tax, in the currency's minor unit. */
  total_amount: lenient(amount),
  /** `total_amount` with the balance, in the currency's minor unit. It stays the same once it is paid. */
  due_amount: lenient(amount),
  currency: text,
  billing_reason: text,
  /** When a failed payment is tried again: ISO 8601, UTC. */
  next_payment_attempt_at: time,
};

/** The newest order of a subscription, as far as it tells whether it is paid. */
export interface SubscriptionOrder extends Fields<typeof subscriptionOrderFields> {}

const subscriptionOrderSchema: Schema<SubscriptionOrder> = v.object(subscriptionOrderFields);

const pageSchema = v.object({ items: v.array(subscriptionOrderSchema) });

/**
 * Gets the newest order of a subscription, which tells whether what it has charged last is paid.
 * Source: `GET /v1/customer-portal/orders/`.
 *
 * @param subscriptionId - A UUID v4.
 * @returns `null` if it has none.
 * @throws {@link PortalError} `forbidden` for a member of a team who is neither its owner nor a billing manager.
 */
export async function getSubscriptionOrder(
  client: PortalClient,
  subscriptionId: string,
  options?: RequestOptions,
): Promise<SubscriptionOrder | null> {
  checkId(subscriptionId, 'getSubscriptionOrder(client, subscriptionId)', 'an id');
  const request: PortalRequest = {
    path: '/v1/customer-portal/orders/',
    query: { subscription_id: subscriptionId, limit: 1 },
    ...options,
  };
  const { items } = parse(pageSchema, await client.request(request), request);
  return items[0] ?? null;
}
