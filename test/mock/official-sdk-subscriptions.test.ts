import { createPolar } from '@polar-sh/sdk/2026-10';
import {
  createBenefitGrant,
  createPaymentMethod,
  createProduct,
  createSubscription,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { servePolar } from './serve-polar.ts';

const team = createProduct({
  name: 'Team',
  recurring_interval: 'month',
  prices: [{ amount_type: 'seat_based', price_per_seat: 1500 }],
});
const organization = {
  proration_behavior: 'invoice',
  customer_portal_settings: { subscription: { pause: true } },
  products: [team],
};

function connect(options: MockPolarOptions) {
  const polar = servePolar({ jobDelay: 0, ...options });
  return { polar, ...createPolar({ accessToken: polar.sessionToken }).customerPortal };
}

describe('the official SDK with a mock of Polar', () => {
  test('lists and gets subscriptions', async () => {
    const held = ['active', 'paused', 'canceled'].map((status) => createSubscription({ status }));
    const { subscriptions } = connect({ subscriptions: held });
    const ids = [];
    for await (const { id } of subscriptions.iterList({ limit: 2 })) ids.push(id);
    expect(ids.toSorted()).toEqual(held.map(({ id }) => id).toSorted());
    const { items } = await subscriptions.list({ active: true, sorting: ['-amount'] });
    expect(items).toMatchObject([{ status: 'active' }]);

    const [first] = held;
    if (!first) throw new Error('There is none.');
    const subscription = await subscriptions.get(first.id);
    expect(subscription.product.organization.slug).toBe('nimbus');
    // What the SDK declares and the mock did not send would be missing here.
    const {
      customer: _,
      assigned_seats: __,
      balance: ___,
      prorations: ____,
      ...documented
    } = first;
    expect(Object.keys(subscription)).toEqual(expect.arrayContaining(Object.keys(documented)));
  });

  test('cancels a subscription and takes that back', async () => {
    const { id } = createSubscription();
    const { subscriptions } = connect({ subscriptions: [createSubscription({ id })] });
    const canceled = await subscriptions.update(id, {
      cancel_at_period_end: true,
      cancellation_reason: 'unused',
    });
    expect(canceled.customer_cancellation_reason).toBe('unused');
    await expect(subscriptions.cancel(id)).rejects.toMatchObject({
      statusCode: 403,
      error: { error: 'AlreadyCanceledSubscription' },
    });
    const kept = await subscriptions.update(id, { cancel_at_period_end: false });
    expect(kept.ends_at).toBeNull();
    expect((await subscriptions.cancel(id)).cancel_at_period_end).toBe(true);
  });

  test('pauses and resumes, with the order of the new period and the benefits', async () => {
    const paused = createSubscription({ status: 'paused', product: { organization } });
    const grant = createBenefitGrant({ subscription_id: paused.id });
    const { subscriptions, orders, benefitGrants } = connect({
      subscriptions: [paused],
      benefitGrants: [grant],
    });
    const listGrants = () => benefitGrants.list({ subscription_id: [paused.id] });
    expect((await listGrants()).items).toEqual([]);
    expect((await subscriptions.update(paused.id, { resume: true })).status).toBe('active');
    expect((await listGrants()).items).toHaveLength(1);
    const { items } = await orders.list({ subscription_id: [paused.id] });
    expect(items).toMatchObject([{ status: 'paid', billing_reason: 'subscription_cycle' }]);
    const planned = await subscriptions.update(paused.id, {
      pause_at_period_end: true,
      resumes_at: new Date(Date.now() + 90 * 86_400_000).toISOString(),
    });
    expect(planned).toMatchObject({ status: 'active', pause_at_period_end: true });
    await subscriptions.update(paused.id, { pause_at_period_end: false });
    await expect(subscriptions.update(paused.id, { resume: true })).rejects.toMatchObject({
      statusCode: 409,
      error: { error: 'NotPausedSubscription' },
    });
  });

  test('changes the plan and the seats, unless they cannot be paid', async () => {
    const held = createSubscription({ product: { organization, prices: [{ price_amount: 100 }] } });
    const declined = createPaymentMethod({ is_declined: true });
    const { polar, subscriptions } = connect({
      subscriptions: [held],
      paymentMethods: [declined],
    });
    const change = () => subscriptions.update(held.id, { product_id: team.id });
    await expect(change()).rejects.toMatchObject({
      statusCode: 402,
      error: { error: 'PaymentFailed' },
    });
    polar.paymentMethods.add({ ...declined, is_declined: false });
    expect((await change()).seats).toBe(1);
    expect((await subscriptions.update(held.id, { seats: 3 })).amount).toBe(4500);
    await expect(subscriptions.update(held.id, { pending_update: null })).rejects.toMatchObject({
      statusCode: 422,
    });
  });

  test('lists payment methods', async () => {
    const { customers } = connect({ subscriptions: [createSubscription()] });
    const { items } = await customers.listPaymentMethods();
    expect(items).toMatchObject([{ type: 'card', method_metadata: { last4: '4242' } }]);
    expect((await customers.get()).default_payment_method_id).toBe(items[0]?.id);
  });

  test('adds, confirms and deletes payment methods', async () => {
    const { customers } = connect({ subscriptions: [createSubscription()] });
    const add = (confirmation_token_id: string) =>
      customers.addPaymentMethod({
        confirmation_token_id,
        set_default: false,
        return_url: 'https://shop.example/account',
      });
    expect((await add('ctoken_ok')).status).toBe('succeeded');
    const waiting = await add('ctoken_3ds');
    if (waiting.status !== 'requires_action') throw new Error('The bank was not asked.');
    const [setup_intent_id = ''] = waiting.client_secret.split('_secret_');
    await customers.confirmPaymentMethod({ setup_intent_id, set_default: true });
    const { items } = await customers.listPaymentMethods();
    expect(items).toHaveLength(3);
    const { default_payment_method_id: last } = await customers.get();
    const others = items.filter(({ id }) => id !== last);
    for (const { id } of others) await customers.deletePaymentMethod(id);
    expect((await customers.listPaymentMethods()).items).toMatchObject([{ id: last }]);
    await expect(customers.deletePaymentMethod(last ?? '')).rejects.toMatchObject({
      statusCode: 400,
      error: { error: 'PaymentMethodInUseByActiveSubscription' },
    });
  });
});
