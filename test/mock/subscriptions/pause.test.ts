import { createPaymentMethod, type MockPolarOptions } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { send } from '../serve-polar.ts';
import { refusal, serveSubscription } from './serve-subscription.ts';

const NOT_ALLOWED = refusal(
  403,
  'PauseResumeNotAllowed',
  'Pausing or resuming a subscription is not allowed.',
);
const CANNOT_PAUSE = refusal(409, 'CannotPauseSubscription', 'This subscription cannot be paused.');
const NO_SCHEDULED_PAUSE = refusal(
  409,
  'NoScheduledPause',
  'This subscription is not scheduled to be paused.',
);
const NOT_PAUSED = refusal(409, 'NotPausedSubscription', 'This subscription is not paused.');

describe('pausing', () => {
  test('waits for the end of the period, and can be taken back until then', async () => {
    const { patch, getHeld } = serveSubscription();
    const { body } = await patch({
      pause_at_period_end: true,
      resumes_at: '2026-09-01T02:00:00+02:00',
    });
    expect(body).toMatchObject({
      status: 'active',
      pause_at_period_end: true,
      paused_at: null,
      resumes_at: '2026-09-01T00:00:00.000000Z',
    });
    expect(await patch({ pause_at_period_end: true })).toEqual(CANNOT_PAUSE);
    expect((await patch({ pause_at_period_end: false })).status).toBe(200);
    expect(getHeld()).toMatchObject({ pause_at_period_end: false, resumes_at: null });
    expect(await patch({ pause_at_period_end: false })).toEqual(NO_SCHEDULED_PAUSE);
  });

  test('needs no date', async () => {
    const { patch } = serveSubscription();
    const { body } = await patch({ pause_at_period_end: true });
    expect(body).toMatchObject({ pause_at_period_end: true, resumes_at: null });
  });

  test.each([
    ['before the end of the period', '2026-06-30T00:00:00Z', 422],
    ['in the past', '2020-01-01T00:00:00Z', 422],
    ['without a zone, over which Polar breaks', '2026-09-01T00:00:00', 500],
  ])('is refused until a time %s', async (_, resumes_at, status) => {
    const { path, token, getHeld, subscription } = serveSubscription();
    const body = { pause_at_period_end: true, resumes_at };
    const response = await send(path, { token, method: 'PATCH', body });
    expect(response.status).toBe(status);
    expect(response.headers.has('access-control-allow-origin')).toBe(status !== 500);
    expect(getHeld()).toEqual(subscription);
  });

  test.each([
    { status: 'paused' as const },
    { status: 'past_due' as const },
    { cancel_at_period_end: true },
  ])('is refused for one with %o', async (overrides) => {
    const { patch } = serveSubscription(overrides);
    expect(await patch({ pause_at_period_end: true })).toEqual(CANNOT_PAUSE);
  });

  test('is refused, as is resuming, where the vendor does not allow it', async () => {
    const { patch } = serveSubscription({ status: 'paused' }, { customer_portal_settings: {} });
    expect(await patch({ pause_at_period_end: true })).toEqual(NOT_ALLOWED);
    expect(await patch({ pause_at_period_end: false })).toEqual(NOT_ALLOWED);
    expect(await patch({ resume: true })).toEqual(NOT_ALLOWED);
  });
});

const servePaused = (options: MockPolarOptions = {}) =>
  serveSubscription({ status: 'paused', resumes_at: '2026-09-01T00:00:00Z' }, {}, options);

describe('resuming', () => {
  test('begins a new period at once, whose order is made and paid later', async () => {
    const { patch, listOrders, clock } = servePaused({ jobDelay: 1000 });
    expect((await patch({ resume: true })).body).toMatchObject({
      status: 'active',
      paused_at: null,
      resumes_at: null,
      current_period_start: '2026-06-11T12:00:00.000000Z',
      current_period_end: '2026-07-11T12:00:00.000000Z',
    });
    expect(await patch({ resume: true })).toEqual(NOT_PAUSED);
    expect(await listOrders()).toEqual([]);
    clock.now += 1000;
    expect(await listOrders()).toMatchObject([
      { status: 'pending', billing_reason: 'subscription_cycle', total_amount: 3259 },
    ]);
    clock.now += 1000;
    expect(await listOrders()).toMatchObject([
      { status: 'paid', paid: true, next_payment_attempt_at: null },
    ]);
  });

  test('says nothing of a declined card: its order fails later', async () => {
    const paymentMethods = [createPaymentMethod({ is_declined: true })];
    const { patch, listOrders, clock, getHeld } = servePaused({ jobDelay: 1000, paymentMethods });
    expect(await patch({ resume: true })).toMatchObject({
      status: 200,
      body: { status: 'active' },
    });
    clock.now += 1000;
    expect(await listOrders()).toMatchObject([
      { status: 'pending', next_payment_attempt_at: null },
    ]);
    expect(getHeld().status).toBe('active');
    clock.now += 1000;
    expect(await listOrders()).toMatchObject([
      {
        status: 'pending',
        next_payment_attempt_at: '2026-06-13T12:00:02.000000Z',
        subscription: { status: 'past_due' },
      },
    ]);
    expect(getHeld()).toMatchObject({
      status: 'past_due',
      past_due_at: '2026-06-11T12:00:02.000000Z',
    });
  });

  test('charges what waited for the next invoice, once', async () => {
    const { patch, listOrders, read } = serveSubscription({
      status: 'paused',
      prorations: [{ label: 'A change of plan', amount: 500 }],
    });
    await patch({ resume: true });
    expect(await listOrders()).toMatchObject([
      { subtotal_amount: 3500, items: [{ amount: 3000 }, { amount: 500 }] },
    ]);
    expect((await read('/charge-preview')).body).toMatchObject({ prorations: [] });
  });

  test('leaves an order alone that was settled otherwise', async () => {
    const { patch, listOrders, polar, clock } = servePaused({ jobDelay: 1000 });
    await patch({ resume: true });
    clock.now += 1000;
    const [order] = await listOrders();
    const held = polar.orders.get(String(order?.['id']));
    if (held) polar.orders.add({ ...held, status: 'void' });
    clock.now += 1000;
    expect(await listOrders()).toMatchObject([{ status: 'void', paid: false }]);
  });

  test('needs a payment method', async () => {
    const { patch, getHeld, subscription } = servePaused({ paymentMethods: [] });
    expect(await patch({ resume: true })).toEqual(
      refusal(
        409,
        'PaymentMethodRequired',
        'Add a payment method before resuming this subscription.',
      ),
    );
    expect(getHeld()).toEqual(subscription);
  });

  test('is for what is paused', async () => {
    const { patch } = serveSubscription();
    expect(await patch({ resume: true })).toEqual(NOT_PAUSED);
  });
});
