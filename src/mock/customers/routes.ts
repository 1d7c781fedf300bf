import { boolean, optional, required, text, uuid } from '../core/fields.ts';
import { PAGE_QUERY } from '../core/pages.ts';
import type { RateLimit } from '../core/rate-limits.ts';
import type { Route } from '../core/route.ts';
import { address } from './address.ts';
import type { EmailUpdates } from './email-updates.ts';
import { getEmailIssue } from './email.ts';
import { checkEmailUpdate } from './operations/check-email-update.ts';
import { deletePaymentMethod } from './operations/delete-payment-method.ts';
import {
  addPaymentMethod,
  confirmPaymentMethod,
  type SetupIntents,
} from './new-payment-methods.ts';
import { get } from './operations/get.ts';
import { listPaymentMethods } from './operations/list-payment-methods.ts';
import { requestEmailUpdate } from './operations/request-email-update.ts';
import { stream } from './operations/stream.ts';
import { update } from './operations/update.ts';
import { verifyEmailUpdate } from './operations/verify-email-update.ts';

const PATH = '/v1/customer-portal/customers';
const EMAIL_UPDATE = `${PATH}/me/email-update`;
const PAYMENT_METHODS = `${PATH}/me/payment-methods`;

const EMAIL_UPDATES: RateLimit = {
  name: 'email updates',
  windows: [
    { requests: 6, seconds: 60 },
    { requests: 12, seconds: 3600 },
  ],
  blockSeconds: 900,
};

/** In Polar's own order, which decides which method the 405 of a path names. */
export function createRoutes(updates: EmailUpdates): Route[] {
  const intents: SetupIntents = new Map();
  return [
    {
      operation: 'customers.stream',
      method: 'GET',
      path: `${PATH}/stream`,
      auth: 'session',
      handle: stream,
    },
    { operation: 'customers.get', method: 'GET', path: `${PATH}/me`, auth: 'session', handle: get },
    {
      operation: 'customers.update',
      method: 'PATCH',
      path: `${PATH}/me`,
      auth: 'billing',
      body: {
        billing_name: optional(text),
        billing_address: address,
        tax_id: optional(text),
        default_payment_method_id: optional(uuid),
      },
      handle: update,
    },
    {
      operation: 'customers.listPaymentMethods',
      method: 'GET',
      path: PAYMENT_METHODS,
      auth: 'billing',
      query: PAGE_QUERY,
      handle: listPaymentMethods,
    },
    {
      operation: 'customers.addPaymentMethod',
      method: 'POST',
      path: PAYMENT_METHODS,
      auth: 'billing',
      body: {
        confirmation_token_id: required(text),
        set_default: required(boolean),
        return_url: required(text),
      },
      handle: (call) => addPaymentMethod(intents, call),
    },
    {
      operation: 'customers.confirmPaymentMethod',
      method: 'POST',
      path: `${PAYMENT_METHODS}/confirm`,
      auth: 'billing',
      body: { setup_intent_id: required(text), set_default: required(boolean) },
      handle: (call) => confirmPaymentMethod(intents, call),
    },
    {
      operation: 'customers.deletePaymentMethod',
      method: 'DELETE',
      path: `${PAYMENT_METHODS}/{id}`,
      auth: 'billing',
      handle: deletePaymentMethod,
    },
    {
      operation: 'customers.requestEmailUpdate',
      method: 'POST',
      path: `${EMAIL_UPDATE}/request`,
      auth: 'billing',
      rateLimit: EMAIL_UPDATES,
      body: { email: required(getEmailIssue) },
      handle: (call) => requestEmailUpdate(updates, call),
    },
    {
      operation: 'customers.checkEmailUpdate',
      method: 'GET',
      path: `${EMAIL_UPDATE}/check`,
      auth: 'none',
      rateLimit: EMAIL_UPDATES,
      handle: (call) => checkEmailUpdate(updates, call),
    },
    {
      operation: 'customers.verifyEmailUpdate',
      method: 'POST',
      path: `${EMAIL_UPDATE}/verify`,
      auth: 'none',
      rateLimit: EMAIL_UPDATES,
      body: { token: required(text) },
      handle: (call) => verifyEmailUpdate(updates, call),
    },
  ];
}
