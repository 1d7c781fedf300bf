import { refuse } from './responses.ts';
import type { MockOperation } from './operation.ts';

type Status = 400 | 402 | 403 | 404 | 409 | 410 | 422;
type Words = [error: string, detail: string];

/** What Polar says most often with a status. */
const COMMON: Record<Exclude<Status, 422>, Words> = {
  400: ['BadRequest', 'Bad request'],
  402: ['PaymentFailed', 'Payment failed with reason: card_error.'],
  403: ['NotPermitted', 'Not permitted'],
  404: ['ResourceNotFound', 'Not found'],
  409: ['PaymentMethodRequired', 'Add a payment method before resuming this subscription.'],
  410: ['ResourceUnavailable', 'Unavailable'],
};

const NO_BILLING: Words = [
  'NotPermitted',
  'Only owners and billing managers can access billing features.',
];

const EMAIL_CHANGES_OFF: Words = [
  'NotPermitted',
  'Email changes are not enabled for this organization.',
];

const ALREADY_CANCELED: Words = [
  'AlreadyCanceledSubscription',
  'This subscription is already canceled or will be at the end of the period.',
];

const REVOKE_NOT_ALLOWED: Words = [
  'RevokeNotAllowed',
  'This subscription can only be revoked while it is past-due with no benefit grace period.',
];

/** What it says with a status to one operation. `{id}` stands for the id in the path. */
const OWN: Partial<Record<MockOperation, Partial<Record<Status, Words>>>> = {
  'orders.list': { 403: NO_BILLING },
  'orders.get': { 403: NO_BILLING },
  'orders.update': { 403: NO_BILLING },
  'orders.getPaymentStatus': { 403: NO_BILLING },
  'orders.generateInvoice': {
    403: NO_BILLING,
    409: [
      'OrderNotEligibleForInvoice',
      'Order {id} is not eligible for invoice generation (current status: draft).',
    ],
    422: [
      'MissingInvoiceBillingDetails',
      'Billing name and address are required to generate an invoice for this order.',
    ],
  },
  'orders.invoice': {
    403: NO_BILLING,
    404: ['InvoiceDoesNotExist', 'No invoice exists for order {id}.'],
  },
  'orders.receipt': {
    403: NO_BILLING,
    404: ['ReceiptNotAllocated', 'No receipt allocated for order {id}.'],
  },
  'subscriptions.update': { 403: ALREADY_CANCELED },
  'subscriptions.cancel': { 403: ALREADY_CANCELED },
  'subscriptions.revoke': { 403: ALREADY_CANCELED, 409: REVOKE_NOT_ALLOWED },
  'subscriptions.changePreview': { 403: NO_BILLING },
  'customers.update': { 403: NO_BILLING },
  'customers.listPaymentMethods': { 403: NO_BILLING },
  'customers.addPaymentMethod': { 403: NO_BILLING },
  'customers.confirmPaymentMethod': { 403: NO_BILLING },
  'customers.deletePaymentMethod': { 403: NO_BILLING },
  'customers.requestEmailUpdate': { 403: EMAIL_CHANGES_OFF },
};

/** Polar's refusal of an operation with a status; `undefined` for a 422 that names a field. */
export function createRefusal(
  status: Status,
  operation: MockOperation | undefined,
  id: string,
): Response | undefined {
  const own = operation && OWN[operation]?.[status];
  const words = own ?? (status === 422 ? undefined : COMMON[status]);
  return words && refuse(status, words[0], words[1].replace('{id}', id));
}

/** The refusal of whoever is neither an owner nor a billing manager. */
export const refuseBilling = () => refuse(403, ...NO_BILLING);

/** The refusal of a change to a subscription that has ended or will, and of ending one that is not active. */
export const refuseCanceled = () => refuse(403, ...ALREADY_CANCELED);

/** The refusal of ending a subscription at once. */
export const refuseRevocation = () => refuse(409, ...REVOKE_NOT_ALLOWED);

/** The refusal of a change of e-mail that the vendor does not allow. */
export const refuseEmailChange = () => refuse(403, ...EMAIL_CHANGES_OFF);
