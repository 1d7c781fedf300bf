import type { CustomerCall } from '../../core/call.ts';
import { paginate } from '../../core/pages.ts';
import { json } from '../../core/responses.ts';
import { toPortalPaymentMethod } from '../wire.ts';

/** `GET /v1/customer-portal/customers/me/payment-methods`, the newest first. */
export function listPaymentMethods({ state, session, query }: CustomerCall): Response {
  const methods = state.paymentMethods.list(session.customer.id);
  const { items, pagination } = paginate(methods, query);
  return json(200, {
    items: items.map(toPortalPaymentMethod),
    pagination,
  });
}
