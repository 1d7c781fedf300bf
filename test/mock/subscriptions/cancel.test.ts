import { createOrder } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send } from '../serve-polar.ts';
import { refusal, serveSubscription } from './serve-subscription.ts';

const ALREADY_CANCELED = refusal(
  403,
  'AlreadyCanceledSubscription',
  'This subscription is already canceled or will be at the end of the period.',
);

describe('cancelling', () => {
  test('ends a subscription with its period, for a reason, and takes back a planned pause', async () => {
    const { patch } = serveSubscription({
      pause_at_period_end: true,
      resumes_at: '2026-09-01T00:00:00Z',
      pending_update: { seats: 2 },
    });
    const { status, body } = await patch({
      cancel_at_period_end: true,
      cancellation_reason: 'too_expensive',
      cancellation_comment: 'Maybe next year.',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'active',
      cancel_at_period_end: true,
      canceled_at: '2026-06-11T12:00:00.000000Z',
      ends_at: '2026-07-01T12:00:00Z',
      ended_at: null,
      pause_at_period_end: false,
      resumes_at: null,
      pending_update: { seats: 2 },
      customer_cancellation_reason: 'too_expensive',
      customer_cancellation_comment: 'Maybe next year.',
    });
    expect(await patch({ cancel_at_period_end: true })).toEqual(ALREADY_CANCELED);
  });

  test('is taken back, with its reason', async () => {
    const { patch, getHeld } = serveSubscription({
      cancel_at_period_end: true,
      customer_cancellation_reason: 'unused',
    });
    expect((await patch({ cancel_at_period_end: false })).status).toBe(200);
    expect(getHeld()).toMatchObject({
      cancel_at_period_end: false,
      canceled_at: null,
      ends_at: null,
      customer_cancellation_reason: null,
    });
    expect(await patch({ cancel_at_period_end: false })).toEqual(refusal(400, 'BadRequest'));
  });

  test.each(['trialing', 'past_due'] as const)('works while %s', async (status) => {
    const { patch, path, token, getHeld } = serveSubscription({ status });
    const deleted = await read(send(path, { token, method: 'DELETE' }));
    expect(deleted.body).toMatchObject({ status, cancel_at_period_end: true });
    expect(await read(send(path, { token, method: 'DELETE' }))).toEqual(ALREADY_CANCELED);
    expect((await patch({ cancel_at_period_end: false })).status).toBe(200);
    expect(getHeld()).toMatchObject({ status, cancel_at_period_end: false });
  });

  test.each(['paused', 'unpaid', 'incomplete', 'canceled'] as const)(
    'is refused as done already while %s, though it is not',
    async (status) => {
      const { patch, getHeld, subscription } = serveSubscription({ status });
      expect(await patch({ cancel_at_period_end: true })).toEqual(ALREADY_CANCELED);
      expect(getHeld()).toEqual(subscription);
    },
  );

  test('cannot be taken back once it has ended', async () => {
    const { patch } = serveSubscription({ status: 'canceled' });
    const gone = refusal(410, 'ResourceUnavailable', 'Unavailable');
    expect(await patch({ cancel_at_period_end: false })).toEqual(gone);
  });

  test('needs a payment method to be taken back, unless it is free', async () => {
    const options = { paymentMethods: [] };
    const paid = serveSubscription({ cancel_at_period_end: true }, {}, options);
    expect(await paid.patch({ cancel_at_period_end: false })).toEqual(
      refusal(
        409,
        'PaymentMethodRequired',
        'Add a payment method before uncancelling this subscription.',
      ),
    );
    const free = { prices: [{ price_amount: 0 }] };
    const served = serveSubscription({ cancel_at_period_end: true, product: free }, {}, options);
    expect((await served.patch({ cancel_at_period_end: false })).status).toBe(200);
  });

  test.each([{}, { cancellation_reason: 'unused' }, { cancel_at_period_end: null }])(
    'does nothing without being asked to (%o)',
    async (body) => {
      const { patch, getHeld, subscription } = serveSubscription();
      expect((await patch(body)).status).toBe(200);
      expect(getHeld()).toEqual(subscription);
    },
  );
});

describe('ending at once', () => {
  const grace = { benefit_revocation_grace_period: 7 };
  const REVOKE_NOT_ALLOWED = refusal(409, 'RevokeNotAllowed');

  test('drops what is still to be paid', async () => {
    const overdue = serveSubscription({ status: 'past_due' });
    const { polar, subscription, post, read: get } = overdue;
    const order = createOrder({
      status: 'pending',
      subtotal_amount: 3000,
      subscription,
      next_payment_attempt_at: '2026-06-13T12:00:00Z',
    });
    polar.orders.add(order);
    expect((await get('/cancel-preview')).body).toEqual({
      stops_collection: true,
      outstanding_amount: order.due_amount,
    });
    const { body } = await post('/revoke', { cancellation_reason: 'other' });
    expect(body).toMatchObject({
      status: 'canceled',
      ended_at: '2026-06-11T12:00:00.000000Z',
      ends_at: '2026-06-11T12:00:00.000000Z',
      customer_cancellation_reason: 'other',
    });
    expect(polar.orders.get(order.id)).toMatchObject({
      status: 'void',
      next_payment_attempt_at: null,
    });
    expect(await post('/revoke', {})).toEqual(ALREADY_CANCELED);
  });

  test('drops one period where nobody told of its order', async () => {
    const { read: get } = serveSubscription({ status: 'past_due' });
    expect((await get('/cancel-preview')).body).toMatchObject({ outstanding_amount: 3259 });
  });

  test('is refused where benefits go on for a while', async () => {
    const { post, read: get } = serveSubscription({ status: 'past_due' }, grace);
    expect((await get('/cancel-preview')).body).toEqual({
      stops_collection: false,
      outstanding_amount: null,
    });
    expect(await post('/revoke', {})).toEqual(REVOKE_NOT_ALLOWED);
  });

  test.each(['active', 'paused'] as const)('is refused while %s', async (status) => {
    const { post, read: get } = serveSubscription({ status });
    expect(await post('/revoke', {})).toEqual(REVOKE_NOT_ALLOWED);
    expect((await get('/cancel-preview')).body).toMatchObject({ stops_collection: false });
  });

  test('needs a body, and a reason that Polar knows', async () => {
    const { post, path, token } = serveSubscription({ status: 'past_due' });
    expect((await send(`${path}/revoke`, { token, method: 'POST' })).status).toBe(422);
    expect((await post('/revoke', { cancellation_reason: 'boredom' })).body).toMatchObject({
      detail: [{ type: 'enum', loc: ['body', 'cancellation_reason'] }],
    });
  });
});
