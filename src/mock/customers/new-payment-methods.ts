import type { CustomerCall } from '../core/call.ts';
import { json, refuse } from '../core/responses.ts';
import { createPaymentMethod } from '../fixtures/payment-method.ts';
import { toTimestamp } from '../fixtures/timestamp.ts';
import { toPortalPaymentMethod } from './wire.ts';

/** The cards that wait for their bank, by the id of Stripe's setup intent, and whose they are. */
export type SetupIntents = Map<string, string>;

/**
 * `POST /v1/customer-portal/customers/me/payment-methods`. The token of Stripe is pretended too: one that contains
 * `declined` is refused, one that contains `3ds` waits for the bank, and any other is a Visa.
 */
export function addPaymentMethod(intents: SetupIntents, call: CustomerCall): Response {
  const { confirmation_token_id: token, set_default } = call.body as {
    confirmation_token_id: string;
    set_default: boolean;
  };
  if (token.includes('declined')) {
    const detail =
      'Could not add this payment method: Your card was declined. Please try again with a different card.';
    return refuse(400, 'PaymentMethodSetupFailed', detail);
  }
  if (!token.includes('3ds')) return add(call, set_default);
  const id = `seti_pretend${crypto.randomUUID().slice(-12)}`;
  intents.set(id, call.session.customer.id);
  return json(201, { status: 'requires_action', client_secret: `${id}_secret_pretend` });
}

/** `POST /v1/customer-portal/customers/me/payment-methods/confirm`, once the bank has agreed. */
export function confirmPaymentMethod(intents: SetupIntents, call: CustomerCall): Response {
  const { setup_intent_id: id, set_default } = call.body as {
    setup_intent_id: string;
    set_default: boolean;
  };
  const { customer } = call.session;
  const isKnown = [...intents.values()].includes(customer.id);
  if (!isKnown && call.state.paymentMethods.list(customer.id).length === 0) {
    return refuse(403, 'CustomerNotReady', 'Customer is not ready for this operation.');
  }
  if (intents.get(id) !== customer.id) {
    const loc = ['body', 'setup_intent_id'];
    const issue = { type: 'invalid', loc, msg: 'Invalid setup_intent_id.', input: id };
    return refuse(422, 'PolarRequestValidationError', [issue]);
  }
  intents.delete(id);
  return add(call, set_default);
}

function add({ state, session }: CustomerCall, isDefault: boolean): Response {
  const { customer } = session;
  const created_at = toTimestamp(state.now());
  const method = createPaymentMethod({ customer_id: customer.id, created_at });
  state.paymentMethods.add(method);
  if (isDefault) customer.default_payment_method_id = method.id;
  return json(201, { status: 'succeeded', payment_method: toPortalPaymentMethod(method) });
}
