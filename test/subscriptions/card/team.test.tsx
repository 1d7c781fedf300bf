import { screen } from '@testing-library/react';
import { SubscriptionCard, type SubscriptionCardProps } from 'polar-customer-portal';
import { createMember } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import {
  createOptions,
  createStudio,
  getSlot,
  inDays,
  read,
  texts,
  type SubscriptionFields,
} from './render-subscription.tsx';

beforeEach(() => startClock());

/** The card of a team's subscription, as somebody of the team sees it, or with a session of the team's own. */
async function openAs(
  role: 'owner' | 'billing_manager' | 'member' | undefined,
  fields: SubscriptionFields = {},
  { fail = false, ...props }: Partial<SubscriptionCardProps> & { fail?: boolean } = {},
) {
  const member = createMember({ role });
  const subscription = createStudio({
    seats: 5,
    ...fields,
    product: { prices: [{ amount_type: 'seat_based', price_per_seat: 1200 }], ...fields.product },
  });
  const polar = servePolar(createOptions(subscription, { members: [member] }));
  if (fail) polar.fail('customerSession.getAuthenticatedUser', 500);
  const rendered = renderWithPortal(<SubscriptionCard id={subscription.id} {...props} />, {
    polar,
    provider: role && { sessionToken: () => polar.createSession({ member }).token },
  });
  await runClockUntil(() => getSlot('subscription-status'));
  await passTime(10_000);
  return { subscription, ...rendered };
}

const getCancel = () => screen.queryByRole('button', { name: `${texts.changes.cancel} Studio` });

describe('the subscription of a team', () => {
  test.each(['owner', 'billing_manager'] as const)('is offered to its %s', async (role) => {
    await openAs(role);
    expect(getCancel()).not.toBeNull();
  });

  test('is told as one: its seats, and that each person has their own', async () => {
    const { unmount } = await openAs(undefined);
    expect(read(getSlot('subscription-price'))).toMatch(/ · 5 seats at \$12\.00$/);
    expect(getSlot('subscription-benefits')).toHaveTextContent(texts.benefitsOfTeam);
    unmount();
    // None of it is the owner's own.
    await openAs('owner');
    expect(getSlot('subscription-benefits')).toHaveTextContent(texts.benefitsForTeam);
  });

  test('is told as one when it ends, in the card and in the dialog', async () => {
    const { user, unmount } = await openAs('owner');
    await user.click(getCancel() ?? document.body);
    expect(getSlot('subscription-follows')).toHaveTextContent(texts.changes.cancelling.team);
    unmount();
    await openAs('owner', { cancel_at_period_end: true });
    expect(getSlot('portal-notice')).toHaveTextContent(texts.notice.holdsForTeam);
  });

  test('that has ended has no way back for a plain member', async () => {
    const ended = { status: 'canceled', ended_at: inDays(-5) } as const;
    const links = { resubscribe: '/pricing' };
    const { unmount } = await openAs('member', ended, { links });
    expect(screen.queryByRole('link')).toBeNull();
    unmount();
    await openAs('owner', ended, { links });
    expect(screen.getByRole('link', { name: texts.resubscribe })).toBeVisible();
  });

  test('can be ended while nobody can tell who is looking, and Polar decides', async () => {
    const { user, polar, subscription } = await openAs('member', {}, { fail: true });
    await user.click(getCancel() ?? document.body);
    await user.click(screen.getByRole('button', { name: /^Cancel on/ }));
    const problem = await runClockUntil(() => screen.getByRole('alert'));
    expect(problem).toHaveTextContent(texts.changes.refusals.notPermitted);
    expect(polar.subscriptions.get(subscription.id)?.cancel_at_period_end).toBe(false);
  });
});
