import type { Orders } from '@polar-sh/sdk/2026-10/services/customer_portal/orders';
import { createCustomer, createOrder, type MockOrder } from 'polar-customer-portal/mock';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('createOrder', () => {
  test('makes every field that the official SDK knows', () => {
    type Official = Awaited<ReturnType<Orders['get']>>;
    expectTypeOf<keyof Official>().toExtend<keyof MockOrder>();
    type Item = Official['items'][number];
    expectTypeOf<keyof Item>().toExtend<keyof MockOrder['items'][number]>();
    type Subscription = NonNullable<Official['subscription']>;
    expectTypeOf<keyof Subscription>().toExtend<keyof NonNullable<MockOrder['subscription']>>();
    type Product = NonNullable<Official['product']>;
    expectTypeOf<keyof Product>().toExtend<keyof NonNullable<MockOrder['product']>>();
  });

  // As in orders of a real server.
  test.each([
    [
      { subtotal_amount: 4900 },
      { net_amount: 4900, tax_amount: 423, total_amount: 5323, due_amount: 5323, paid: true },
    ],
    [
      { subtotal_amount: 4900, discount_amount: 980 },
      { net_amount: 3920, tax_amount: 338, total_amount: 4258, refundable_amount: 3920 },
    ],
    [
      { subtotal_amount: 4900, applied_balance_amount: -1000 },
      { total_amount: 5323, due_amount: 4323, refundable_amount: 3900 },
    ],
    [
      { status: 'refunded' },
      { refunded_amount: 4900, refunded_tax_amount: 423, refundable_amount: 0, paid: true },
    ],
    [
      { status: 'partially_refunded', refunded_amount: 1000, refunded_tax_amount: 86 },
      { refundable_amount: 3900, refundable_tax_amount: 337, due_amount: 5323, paid: true },
    ],
    [{ status: 'draft' }, { tax_amount: 0, total_amount: 4900, invoice_number: null, paid: false }],
    [{ status: 'void' }, { due_amount: 5323, paid: false }],
    [
      { items: [{ amount: 1900 }, { amount: -500 }] },
      { subtotal_amount: 1400, net_amount: 1400, items: [{ amount: 1900 }, { amount: -500 }] },
    ],
    [{ subtotal_amount: 4900, tax_amount: 0 }, { total_amount: 4900 }],
  ])('derives amounts: %o makes %o', (overrides, expected) => {
    expect(createOrder(overrides)).toMatchObject(expected);
  });

  test('derives the other fields from those that are given', () => {
    const customer = createCustomer({ billing_name: 'Studio Blau' });
    const order = createOrder({
      customer,
      product: { name: 'Nimbus Pro', organization: { slug: 'acme' } },
      subscription: { status: 'past_due' },
      currency: 'eur',
    });
    expect(order).toMatchObject({
      customer_id: customer.id,
      billing_name: 'Studio Blau',
      billing_reason: 'subscription_create',
      description: 'Nimbus Pro',
      product_id: order.product?.id,
      product: { is_recurring: true, recurring_interval: 'month', organization: { slug: 'acme' } },
      subscription_id: order.subscription?.id,
      subscription: { customer_id: customer.id, product_id: order.product_id, currency: 'eur' },
      items: [
        { label: 'Nimbus Pro', amount: 4900, product_price_id: expect.any(String) as string },
      ],
    });
    expect(order.subscription?.past_due_at).toEqual(expect.any(String));
  });

  test('makes one without a product, as a vendor makes by hand', () => {
    expect(createOrder({ product: null, description: 'Integration work' })).toMatchObject({
      product: null,
      product_id: null,
      description: 'Integration work',
      items: [{ label: 'Integration work', product_price_id: null }],
    });
  });

  test('makes orders of the same product, with invoice numbers of their own', () => {
    const [one, other] = [createOrder(), createOrder()];
    expect(one.product_id).toBe(other.product_id);
    expect(one.invoice_number).toMatch(/^NIMBUS-\d{4}$/);
    expect(one.invoice_number).not.toBe(other.invoice_number);
  });
});
