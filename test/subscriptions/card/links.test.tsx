import { screen } from '@testing-library/react';
import { SubscriptionCard, type SubscriptionLinks } from 'polar-customer-portal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { createOptions, createStudio, getSlot, inDays, texts } from './render-subscription.tsx';

beforeEach(() => startClock());

/** The card of a subscription that has ended, with these links of the component and of the provider. */
async function openEnded(own: SubscriptionLinks, provided: SubscriptionLinks = {}) {
  const subscription = createStudio({
    status: 'canceled',
    ended_at: inDays(-5),
    customer_cancellation_comment: 'Something private',
  });
  const rendered = renderWithPortal(<SubscriptionCard id={subscription.id} links={own} />, {
    ...createOptions(subscription),
    provider: { links: { subscriptions: provided } },
  });
  await runClockUntil(() => getSlot('subscription-status'));
  await passTime(500);
  return { subscription, ...rendered };
}

describe('the links of a subscription', () => {
  test('are those of the component, otherwise of the provider', async () => {
    await openEnded({}, { resubscribe: '/pricing' });
    expect(screen.getByRole('link', { name: texts.resubscribe })).toHaveAttribute(
      'href',
      '/pricing',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' '])(
    'lead to no address such as %j, which is reported once',
    async (resubscribe) => {
      const { onError } = await openEnded({ resubscribe });
      expect(screen.queryByRole('link')).toBeNull();
      expect(onError).toHaveBeenCalledOnce();
      expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'invalid_request' });
      expect(onError.mock.calls[0]?.[0].message).not.toContain(resubscribe.trim() || '" "');
    },
  );

  test('get a copy without what the customer wrote, whose changes are not shown', async () => {
    const resubscribe = vi.fn((linked: object) => {
      Object.assign(linked, { status: 'active' });
      return '/pricing';
    });
    const { subscription } = await openEnded({ resubscribe });
    const linked = resubscribe.mock.lastCall?.[0];
    expect(linked).toMatchObject({ id: subscription.id, product_id: subscription.product_id });
    expect(JSON.stringify(linked)).not.toContain('Something private');
    expect(getSlot('subscription-status').dataset['state']).toBe('ended');
  });
});
