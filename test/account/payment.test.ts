import { listPaymentMethods } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import {
  getSubscriptionOrder,
  type SubscriptionOrder,
} from '../../src/account/subscription-order.ts';
import { getSubscriptionPayment } from '../../src/account/subscription-payment.ts';
import { catchError } from '../core/http/connect.ts';
import { respondWith } from '../core/http/respond.ts';

const PORTAL = 'https://api.polar.sh/v1/customer-portal/';
const id = '0829716d-6d4d-4c8b-80b9-f5c2e033e53f';

const card = {
  id: '13e47e36-38ed-45cb-a4f3-3d45f377d0a1',
  created_at: '2026-11-27T06:18:32.120281Z',
  modified_at: null,
  processor: 'stripe',
  customer_id: '672faf6d-9e9b-4ce5-af81-1b97c2ea7e04',
  type: 'card',
  method_metadata: { brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2030, wallet: null },
};

describe('listPaymentMethods', () => {
  test('reads cards, and what is no card', async () => {
    const { method_metadata: _, ...debit } = { ...card, id: 'b', type: 'sepa_debit' };
    const items = [card, debit, { ...card, id: 'c', method_metadata: 'visa' }, { id: 'd' }];
    const { client, sent } = respondWith([[200, { items }]]);
    const page = await listPaymentMethods(client, { limit: 100 });
    expect(sent[0]?.url).toBe(`${PORTAL}customers/me/payment-methods?limit=100`);
    expect(page.items).toEqual([card, debit, { ...card, id: 'c', method_metadata: undefined }]);
    expect(page.unreadable).toEqual([expect.stringContaining('items.3.type')]);
  });
});

describe('getSubscriptionOrder', () => {
  test('reads the newest order alone', async () => {
    const { client, sent } = respondWith([
      [200, { items: [{ id: 'a', status: 'paid', paid: true }] }],
    ]);
    expect(await getSubscriptionOrder(client, id)).toEqual({ id: 'a', status: 'paid' });
    expect(sent[0]?.url).toBe(`${PORTAL}orders/?subscription_id=${id}&limit=1`);
  });

  test('is null without one, and fails if it cannot be read', async () => {
    const { client } = respondWith([
      [200, { items: [] }],
      [200, { items: [{ id: 'a' }] }],
    ]);
    expect(await getSubscriptionOrder(client, id)).toBeNull();
    expect(await catchError(getSubscriptionOrder(client, id))).toMatchObject({
      code: 'invalid_response',
    });
  });
});

describe('getSubscriptionPayment', () => {
  const order: SubscriptionOrder = { id: 'new', status: 'pending' };
  const next_payment_attempt_at = '2026-12-01T00:00:00Z';

  test.each<[SubscriptionOrder | null | undefined, before: string | null | undefined, unknown]>([
    [undefined, null, 'awaited'],
    [null, null, 'awaited'],
    // That of the period before says nothing about the change.
    [{ id: 'old', status: 'paid' }, 'old', 'awaited'],
    [{ ...order, status: 'paid' }, 'old', 'paid'],
    [{ ...order, status: 'paid' }, null, 'paid'],
    [{ ...order, status: 'refunded' }, 'old', 'paid'],
    [order, 'old', 'charging'],
    [{ ...order, next_payment_attempt_at }, 'old', 'failed'],
    [{ ...order, status: 'void' }, 'old', 'none'],
    [{ ...order, status: 'draft' }, undefined, 'none'],
  ])('%j after %j is %s', (newest, before, payment) => {
    expect(getSubscriptionPayment(newest, before)).toBe(payment);
  });
});
