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
import { serveSubscription } from './serve-subscription.ts';

const OTHER = '00000000-0000-4000-8000-00000000000b';

const count = (page: unknown) => (page as { items: unknown[] }).items.length;

/** Serves a subscription that pays for a license key and a file, beside a grant that is not its own. */
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
    downloads: [file, createDownload({ benefit_id: OTHER })],
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
      return { grants: count(grants), files: count(files), key: status };
    },
  };
}
describe('the benefits of a subscription', () => {
  const all = { grants: 2, files: 2, key: 'granted' };
  const nothing = { grants: 0, files: 1, key: 'revoked' };

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

  test('go when a card is declined afterwards, unless they go on for a while', async () => {
    const paymentMethods = [createPaymentMethod({ is_declined: true })];
    const strict = serveBenefits({ status: 'paused' }, {}, { paymentMethods });
    await strict.patch({ resume: true });
    expect(strict.getHeld().status).toBe('past_due');
    expect(await strict.read()).toEqual(nothing);
    const grace = { benefit_revocation_grace_period: 7 };
    const lenient = serveBenefits({ status: 'paused' }, grace, { paymentMethods });
    await lenient.patch({ resume: true });
    expect(await lenient.read()).toEqual(all);
  });

  test('tell those who listen', async () => {
    const { polar, subscription, token } = serveBenefits({ status: 'active' });
    const response = await send('/v1/customer-portal/customers/stream', { token });
    polar.subscriptions.update(subscription.id, { status: 'paused' });
    polar.customerStreams.close('reconnect');
    expect((await response.text()).match(/benefit\.revoked/g)).toHaveLength(2);
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
