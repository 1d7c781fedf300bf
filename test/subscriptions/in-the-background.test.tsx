import { act, waitFor } from '@testing-library/react';
import {
  useLicenseKeys,
  useResumeSubscription,
  useSubscription,
  useUpdateSubscription,
} from 'polar-customer-portal';
import {
  createBenefitGrant,
  createLicenseKey,
  createOrganization,
  createPaymentMethod,
  createProduct,
  createSubscription,
} from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { getSubscriptionPayment } from '../../src/account/subscription-payment.ts';
import { useSubscriptionOrder } from '../../src/account/use-subscription-order.ts';
import { servePolar } from '../mock/serve-polar.ts';
import { passTime, renderHookWithPortal, startClock } from '../render-with-portal.tsx';

beforeEach(() => startClock());

/** What a page shows of a subscription that is paused, and of the key that it pays for. */
function usePaused(id: string, before: string | null | undefined) {
  return {
    resume: useResumeSubscription(id),
    status: useSubscription(id).data?.status,
    payment: getSubscriptionPayment(useSubscriptionOrder(id).data, before),
    key: useLicenseKeys().data?.items[0]?.status,
  };
}

/** Such a page, at a Polar whose worker takes a second and a half for each step. */
async function showPaused(is_declined: boolean) {
  const organization = createOrganization({
    customer_portal_settings: { subscription: { pause: true } },
  });
  const subscription = createSubscription({ status: 'paused', product: { organization } });
  const { customer } = subscription;
  const licenseKey = createLicenseKey({ customer });
  const polar = servePolar({
    subscriptions: [subscription],
    licenseKeys: [licenseKey],
    benefitGrants: [
      createBenefitGrant({
        customer,
        subscription_id: subscription.id,
        benefit_id: licenseKey.benefit_id,
        properties: { license_key_id: licenseKey.id },
      }),
    ],
    paymentMethods: [createPaymentMethod({ customer_id: customer.id, is_declined })],
  });
  const { result, onError } = renderHookWithPortal(() => usePaused(subscription.id, null), {
    polar,
    provider: { sessionToken: polar.createSession({ customer }).token },
  });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'paused', key: 'revoked' }));
  return { result, polar, onError };
}

const countChanges = ({ requests }: ReturnType<typeof servePolar>) =>
  requests.filter(({ operation }) => operation === 'subscriptions.update').length;

describe('what Polar does in the background after a change', () => {
  test('is shown as it comes: the charge, then that it is paid, and the license key', async () => {
    const { result, polar } = await showPaused(false);
    await act(() => result.current.resume.mutateAsync());
    await waitFor(() =>
      expect(result.current).toMatchObject({
        status: 'active',
        payment: 'awaited',
        key: 'revoked',
      }),
    );
    await passTime(2_500);
    expect(result.current).toMatchObject({ payment: 'charging', key: 'granted' });
    await passTime(3_000);
    expect(result.current).toMatchObject({ status: 'active', payment: 'paid' });
    expect(countChanges(polar)).toBe(1);
  });

  test('is not told as paid when the card is declined, though the subscription was active', async () => {
    const { result, polar, onError } = await showPaused(true);
    await act(() => result.current.resume.mutateAsync());
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'active', payment: 'awaited' }),
    );
    await passTime(5_500);
    expect(result.current).toMatchObject({ status: 'past_due', payment: 'failed' });
    expect(countChanges(polar)).toBe(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test('comes after a change of the plan too, and the order before it is not taken for it', async () => {
    const pro = createProduct({
      name: 'Nimbus Pro',
      recurring_interval: 'month',
      prices: [{ price_amount: 9_900 }],
    });
    const organization = createOrganization({ proration_behavior: 'invoice', products: [pro] });
    const subscription = createSubscription({ product: { organization } });
    const { id, customer } = subscription;
    const polar = servePolar({ subscriptions: [subscription] });
    const { result } = renderHookWithPortal(
      () => ({
        update: useUpdateSubscription(id),
        order: useSubscriptionOrder(id).data,
        plan: useSubscription(id).data?.product_id,
      }),
      { polar, provider: { sessionToken: polar.createSession({ customer }).token } },
    );
    await waitFor(() =>
      expect(result.current).toMatchObject({ order: null, plan: expect.anything() }),
    );
    await act(() => result.current.update.mutateAsync({ product_id: pro.id }));
    await waitFor(() => expect(result.current.plan).toBe(pro.id));
    await passTime(2_500);
    const { order } = result.current;
    expect(getSubscriptionPayment(order, null)).toBe('paid');
    expect(getSubscriptionPayment(order, order?.id)).toBe('awaited');
  });
});
