import {
  getOrderLines,
  getOrderRefund,
  getOrderState,
  getOrderTitle,
  isOrderShown,
} from 'polar-customer-portal';
import { getOrder, type CustomerOrder } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { getDocuments } from '../../src/orders/rules/documents.ts';
import { getOrderOccasion } from '../../src/orders/rules/occasion.ts';
import { getPortalAddress } from '../../src/account/portal-address.ts';
import { getNextAttempt } from '../../src/orders/rules/state.ts';
import { respondWith } from '../core/http/respond.ts';
import { wireOrder } from './wire.ts';

const base = await getOrder(respondWith([[200, wireOrder]]).client, wireOrder.id);
const make = (changes: Partial<CustomerOrder>): CustomerOrder => ({ ...base, ...changes });

describe('the state of an order', () => {
  test.each([
    ['paid', null, 'paid', true],
    ['pending', null, 'pending', true],
    ['pending', '2026-11-30T06:18:32.122976Z', 'payment_failed', true],
    ['refunded', null, 'refunded', true],
    ['partially_refunded', null, 'partially_refunded', true],
    ['draft', null, 'draft', false],
    ['void', '2026-11-30T06:18:32.122976Z', 'void', false],
    ['disputed', null, 'other', true],
  ])('of "%s" (next attempt %s) is "%s"', (status, next_payment_attempt_at, state, isShown) => {
    // What Polar keeps in these after a payment, a refund and an end.
    const order = make({ status, next_payment_attempt_at, due_amount: 2285, paid: true });
    expect(getOrderState(order)).toBe(state);
    expect(isOrderShown(order)).toBe(isShown);
    expect(getDocuments(order).invoice).toBe(isShown);
    expect(getNextAttempt(order)).toBe(
      state === 'payment_failed' ? Date.parse('2026-11-30T06:18:32.122976Z') : undefined,
    );
  });
});

test('an order without a product is called what the vendor has described', () => {
  expect(getOrderTitle(base)).toBe('Acme Studio Pro');
  const custom = make({ product: null, description: 'Custom integration work' });
  expect(getOrderTitle(custom)).toBe('Custom integration work');
  expect(getOrderTitle(make({ product: undefined, description: ' ' }))).toBe('');
});

test('a receipt is offered only where Polar has given it a number', () => {
  expect(getDocuments(base)).toEqual({ invoice: true, receipt: false });
  expect(getDocuments(make({ receipt_number: 'R-1' }))).toEqual({ invoice: true, receipt: true });
});

test('an order says why it was made', () => {
  const reasons = ['purchase', 'subscription_create', 'subscription_cycle', 'subscription_update'];
  expect(
    [...reasons, 'subscription_meter_cycle', 'gift', undefined].map((billing_reason) =>
      getOrderOccasion({ billing_reason }),
    ),
  ).toEqual(['purchase', 'start', 'renewal', 'change', 'usage', 'other', 'other']);
});

const readLines = (changes: Partial<CustomerOrder>) =>
  getOrderLines(make(changes)).map(({ kind, amount }) => [kind, amount]);

describe('the lines of an order', () => {
  test('are its items, discount, tax and total', () => {
    expect(readLines({})).toEqual([
      ['item', 2400],
      ['discount', -480],
      ['tax', 365],
      ['total', 2285],
    ]);
  });

  test('leave out what is zero, but never the total', () => {
    const free = { items: [], discount_amount: 0, tax_amount: 0, total_amount: 0 };
    expect(readLines(free)).toEqual([['total', 0]]);
    const unknown = { items: [], discount_amount: undefined, tax_amount: undefined };
    expect(readLines(unknown)).toEqual([['total', 2285]]);
  });

  test('tell the refund with its tax', () => {
    const refund = { status: 'refunded', refunded_amount: 1920, refunded_tax_amount: 365 };
    expect(readLines(refund).at(-1)).toEqual(['refund', -2285]);
    expect(getOrderRefund(make(refund))).toBe(2285);
    expect(getOrderRefund(base)).toBe(0);
  });

  test('tell what a balance has paid, and what was charged then, as Polar has counted it', () => {
    const balance = { applied_balance_amount: -1000, due_amount: 1285 };
    expect(readLines(balance).slice(-3)).toEqual([
      ['total', 2285],
      ['balance', -1000],
      ['charged', 1285],
    ]);
    expect(readLines({ ...balance, due_amount: 0 }).at(-1)).toEqual(['charged', 0]);
    // Nothing was charged so far.
    expect(readLines({ ...balance, status: 'pending' }).at(-1)).toEqual(['balance', -1000]);
  });

  test('have the period of an item once: in the customer’s language where Polar sends it', () => {
    const [item] = base.items;
    const label = 'Remaining time on Acme Basic — From Nov 28, 2026 to Dec 18, 2026';
    const [start_timestamp, end_timestamp] = ['2026-11-28T00:00:00Z', '2026-12-18T00:00:00Z'];
    const read = (changes: object) =>
      getOrderLines(make({ items: [{ ...item, id: '', label, amount: -600, ...changes }] }))[0];
    expect(read({ start_timestamp, end_timestamp })).toEqual({
      kind: 'item',
      id: '0 ',
      label: 'Remaining time on Acme Basic',
      start: Date.parse(start_timestamp),
      end: Date.parse(end_timestamp),
      amount: -600,
    });
    for (const changes of [{}, { start_timestamp, end_timestamp: null }]) {
      expect(read(changes)).toEqual({ kind: 'item', id: '0 ', label, amount: -600 });
    }
    const none = read({ start_timestamp: end_timestamp, end_timestamp: start_timestamp });
    expect(none).not.toHaveProperty('start');
  });

  test('tell items apart that have the same id, and leave out one without an amount', () => {
    const [item] = base.items;
    const items = [1, undefined, 3, 0].map((amount) => ({ ...item, id: 'x', label: '', amount }));
    expect(getOrderLines(make({ items })).filter(({ kind }) => kind === 'item')).toMatchObject([
      { id: '0 x', amount: 1 },
      { id: '2 x', amount: 3 },
    ]);
  });
});

test('Polar’s portal has an address at Polar alone, and never a token', () => {
  expect(getPortalAddress('https://api.polar.sh', 'acme')).toBe('https://polar.sh/acme/portal');
  expect(getPortalAddress('https://sandbox-api.polar.sh', 'acme')).toBe(
    'https://sandbox.polar.sh/acme/portal',
  );
  expect(getPortalAddress('https://polar.acme.example', 'acme')).toBeUndefined();
  for (const slug of [undefined, '', '../x', 'a b', 'a?token=1']) {
    expect(getPortalAddress('https://api.polar.sh', slug)).toBeUndefined();
  }
});
