import type { MockOperation } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { serveOrder } from '../orders/serve-order.ts';
import { read, send } from '../serve-polar.ts';
import { serveSubscription } from '../subscriptions/serve-subscription.ts';

const CUSTOMERS = '/v1/customer-portal/customers';

test.each([
  ['orders.generateInvoice', 409, 'OrderNotEligibleForInvoice', /^Order \S{36} is not eligible/],
  ['orders.generateInvoice', 422, 'MissingInvoiceBillingDetails', /^Billing name and address/],
  ['orders.generateInvoice', 403, 'NotPermitted', /^Only owners and billing managers/],
  ['orders.invoice', 404, 'InvoiceDoesNotExist', /^No invoice exists for order \S{36}\.$/],
  ['orders.receipt', 404, 'ReceiptNotAllocated', /^No receipt allocated for order \S{36}\.$/],
  ['orders.get', 404, 'ResourceNotFound', /^Not found$/],
  ['customers.requestEmailUpdate', 403, 'NotPermitted', /^Email changes are not enabled/],
] as const)(
  'polar.fail lets %s fail with %i in the words that Polar has for it',
  async (operation, status, error, detail) => {
    const { polar, path, token } = serveOrder();
    polar.fail(operation, status);
    const requests: Partial<Record<MockOperation, () => Promise<Response>>> = {
      'orders.generateInvoice': () => send(`${path}/invoice`, { token, method: 'POST' }),
      'orders.invoice': () => send(`${path}/invoice`, { token }),
      'orders.receipt': () => send(`${path}/receipt`, { token }),
      'orders.get': () => send(path, { token }),
      'customers.requestEmailUpdate': () =>
        send(`${CUSTOMERS}/me/email-update/request`, { token, body: { email: 'a@example.com' } }),
    };
    const response = requests[operation]?.();
    if (!response) throw new Error(`Nothing sends ${operation}.`);
    expect(await read(response)).toEqual({
      status,
      body: { error, detail: expect.stringMatching(detail) as string },
    });
  },
);

test('polar.fail blocks for as long as too many tries would', async () => {
  const { polar, token } = serveOrder();
  polar.fail('customers.requestEmailUpdate', 429);
  const body = { email: 'a@example.com' };
  const response = await send(`${CUSTOMERS}/me/email-update/request`, { token, body });
  expect(response.headers.get('retry-after')).toBe('900');
});

test('a lost response closes a stream that nobody reads', async () => {
  const { polar, token } = serveOrder();
  polar.fail('customers.stream', 'lost_response');
  await expect(send(`${CUSTOMERS}/stream`, { token })).rejects.toThrow(TypeError);
  expect(polar.customerStreams.open).toBe(0);
});

test.each([
  ['subscriptions.update', 402, 'PaymentFailed', /^Payment failed with reason: card_error\.$/],
  ['subscriptions.update', 403, 'AlreadyCanceledSubscription', /^This subscription is already/],
  ['subscriptions.update', 409, 'PaymentMethodRequired', /^Add a payment method before/],
  ['subscriptions.update', 410, 'ResourceUnavailable', /^Unavailable$/],
  ['subscriptions.cancel', 403, 'AlreadyCanceledSubscription', /^This subscription is already/],
  ['subscriptions.revoke', 409, 'RevokeNotAllowed', /^This subscription can only be revoked/],
  ['subscriptions.changePreview', 403, 'NotPermitted', /^Only owners and billing managers/],
  ['customers.listPaymentMethods', 403, 'NotPermitted', /^Only owners and billing managers/],
] as const)('and %s with %i', async (operation, status, error, detail) => {
  const { polar, path, token, patch, post } = serveSubscription();
  polar.fail(operation, status);
  const requests: Partial<Record<MockOperation, () => Promise<unknown>>> = {
    'subscriptions.update': () => patch({ cancel_at_period_end: true }),
    'subscriptions.cancel': () => read(send(path, { token, method: 'DELETE' })),
    'subscriptions.revoke': () => post('/revoke', {}),
    'subscriptions.changePreview': () => post('/change-preview', { seats: 2 }),
    'customers.listPaymentMethods': () => read(send(`${CUSTOMERS}/me/payment-methods`, { token })),
  };
  expect(await requests[operation]?.()).toEqual({
    status,
    body: { error, detail: expect.stringMatching(detail) as string },
  });
});
