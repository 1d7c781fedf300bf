import {
  createBenefitGrant,
  createDownload,
  createLicenseKey,
  createPaymentMethod,
  type MockLicenseKey,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, read, send } from '../serve-polar.ts';
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

describe('resuming', () => {
  const servePaused = (options: MockPolarOptions = {}) =>
    serveSubscription({ status: 'paused', resumes_at: '2026-09-01T00:00:00Z' }, {}, options);

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
      { status: 'pending', next_payment_attempt_at: '2026-06-13T12:00:02.000000Z' },
    ]);
    expect(getHeld()).toMatchObject({
      status: 'past_due',
      past_due_at: '2026-06-11T12:00:02.000000Z',
    });
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

describe('the benefits of a subscription', () => {
  function serveBenefits(
    overrides: Parameters<typeof serveSubscription>[0],
    organization: Parameters<typeof serveSubscription>[1] = {},
    options: MockPolarOptions = {},
  ) {
    const id = '11111111-1111-4111-8111-111111111111';
    const licenseKey = createLicenseKey();
    const file = createDownload();
    const benefitGrants = [
      createBenefitGrant({
        subscription_id: id,
        properties: { license_key_id: licenseKey.id },
      }),
      createBenefitGrant({ subscription_id: id, benefit: { type: 'downloadables' } }),
      createBenefitGrant(),
    ];
    const served = serveSubscription({ id, ...overrides }, organization, {
      benefitGrants,
      licenseKeys: [licenseKey],
      downloads: [file],
      ...options,
    });
    const { token } = served;
    const get = async (path: string) => (await read(send(path, { token }))).body;
    return {
      ...served,
      licenseKey,
      async read() {
        const portal = '/v1/customer-portal';
        const grants = await get(`${portal}/benefit-grants/?subscription_id=${id}`);
        const files = await get(`${portal}/downloadables/`);
        const { id: keyId, status } = (await get(
          `${LICENSE_KEYS}/${licenseKey.id}`,
        )) as MockLicenseKey;
        expect(keyId).toBe(licenseKey.id);
        const count = (page: unknown) => (page as { items: unknown[] }).items.length;
        return { grants: count(grants), files: count(files), key: status };
      },
    };
  }
  const all = { grants: 2, files: 1, key: 'granted' };
  const nothing = { grants: 0, files: 0, key: 'revoked' };

  test.each([
    ['active', {}, all],
    ['trialing', {}, all],
    ['paused', {}, nothing],
    ['canceled', {}, nothing],
    ['unpaid', {}, nothing],
    ['past_due', {}, nothing],
    ['past_due', { benefit_revocation_grace_period: 7 }, all],
  ] as const)('are there or not while it is %s', async (status, organization, expected) => {
    expect(await serveBenefits({ status }, organization).read()).toEqual(expected);
  });

  test('come back some time after it is resumed: the same key', async () => {
    const served = serveBenefits({ status: 'paused' }, {}, { jobDelay: 1000 });
    await served.patch({ resume: true });
    expect(await served.read()).toEqual(nothing);
    served.clock.now += 1000;
    expect(await served.read()).toEqual(all);
  });

  test('go and come with what a test makes of it', async () => {
    const served = serveBenefits({ status: 'active' });
    expect(await served.read()).toEqual(all);
    served.polar.subscriptions.update(served.subscription.id, { status: 'past_due' });
    expect(await served.read()).toEqual(nothing);
    served.polar.subscriptions.update(served.subscription.id, { status: 'active' });
    expect(await served.read()).toEqual(all);
  });

  test('leave a key disabled that the vendor disabled', async () => {
    const served = serveBenefits({ status: 'active' });
    const { polar, subscription, licenseKey } = served;
    polar.licenseKeys.add({ ...licenseKey, status: 'disabled' });
    polar.subscriptions.update(subscription.id, { status: 'paused' });
    expect(await served.read()).toEqual({ ...nothing, key: 'disabled' });
    polar.subscriptions.update(subscription.id, { status: 'active' });
    expect(await served.read()).toEqual({ ...all, key: 'disabled' });
  });
});
