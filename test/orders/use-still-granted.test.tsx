import type { CustomerOrder } from 'polar-customer-portal';
import { createBenefitGrant, createMember, createOrder } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { useOrder } from '../../src/orders/hooks.ts';
import { useStillGranted } from '../../src/orders/use-still-granted.ts';
import { servePolar } from '../mock/serve-polar.ts';
import { passTime, renderHookWithPortal, startClock } from '../render-with-portal.tsx';

beforeEach(() => startClock());

interface Circumstances {
  isGranted?: boolean;
  hasBenefits?: boolean;
  isMember?: boolean;
  isAsked?: boolean;
}

/** What is told of an order whose payment has failed. */
async function ask({
  isGranted = true,
  hasBenefits = true,
  isMember = false,
  isAsked = true,
}: Circumstances) {
  const { benefit, customer } = createBenefitGrant();
  const member = isMember ? createMember({ role: 'owner' }) : undefined;
  const order = createOrder({
    customer,
    status: 'pending',
    billing_reason: 'subscription_cycle',
    subscription: { status: 'past_due' },
    product: { benefits: hasBenefits ? [{ ...benefit, modified_at: null }] : [] },
  });
  const grant = createBenefitGrant({ customer, subscription_id: order.subscription_id });
  const polar = servePolar({
    orders: [order],
    benefitGrants: isGranted ? [grant] : [],
    members: member ? [member] : [],
  });
  const { token } = polar.createSession({ customer, member });
  const { result, onError } = renderHookWithPortal(
    () => {
      const read: CustomerOrder | undefined = useOrder(order.id).data;
      return useStillGranted(isAsked ? read : undefined);
    },
    { polar, provider: { sessionToken: token } },
  );
  await passTime(5_000);
  const asked = polar.requests.filter(({ operation }) => operation === 'benefitGrants.list');
  return { isStillGranted: result.current, asked: asked.length, polar, onError };
}

describe('what works after a payment has failed', () => {
  test('is what is granted now', async () => {
    expect(await ask({})).toMatchObject({ isStillGranted: true, asked: 1 });
    expect(await ask({ isGranted: false })).toMatchObject({ isStillGranted: false, asked: 1 });
  });

  test('is not known where the subscription gives nothing, and nothing is asked', async () => {
    const none = { hasBenefits: false, isGranted: false };
    expect(await ask(none)).toMatchObject({ isStillGranted: undefined, asked: 0 });
    expect(await ask({ isAsked: false })).toMatchObject({ isStillGranted: undefined, asked: 0 });
  });

  test('is not known to the owner of a team, who sees only what is the owner’s own', async () => {
    const owner = await ask({ isMember: true, isGranted: false });
    expect(owner).toMatchObject({ isStillGranted: undefined, asked: 1 });
    expect(owner.onError).not.toHaveBeenCalled();
  });
});
