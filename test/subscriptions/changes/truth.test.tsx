import { screen, within } from '@testing-library/react';
import { createOrganization, createProduct } from 'polar-customer-portal/mock';
import { SubscriptionCard, useSubscriptions } from 'polar-customer-portal';
import { focusManager } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
} from '../card/render-subscription.tsx';
import { changes, comeBack, getButton, getDialog, getSent, openCard } from './open-card.tsx';

beforeEach(() => startClock());
afterEach(() => focusManager.setFocused(undefined));

/** The app reads a list of its own. */
function AppList({ name }: { name: string }) {
  useSubscriptions({ query: name });
  return null;
}

const plan = (name: string, price_amount: number, id: string) =>
  createProduct({ id, name, recurring_interval: 'month', prices: [{ price_amount }] });
const getCost = () => read(getSlot('subscription-cost'));
/** A choice among the plans; its name also has the price. */
const getPlan = (plan: { name: string }) =>
  getDialog().getByRole('radio', { name: (each) => each.startsWith(plan.name) });

describe('what became of a change', () => {
  test('is not told from a list that was read later, without it', async () => {
    const subscription = createStudio();
    const { user, polar } = renderWithPortal(
      <>
        <SubscriptionCard id={subscription.id} />
        <AppList name="Something else" />
      </>,
      createOptions(subscription),
    );
    await runClockUntil(() => getSlot('subscription-status'));
    await passTime(1_000);
    await user.click(getButton(changes.cancel));
    polar.fail('subscriptions.update', 'lost_response');
    polar.fail('subscriptions.get', 500);
    await user.click(getDialog().getByRole('button', { name: /^Cancel on/ }));
    await runClockUntil(() => getDialog().getByText(changes.maybeChanged));
    await comeBack();
    expect(screen.queryByText(changes.notChangedAfterAll)).toBeNull();
    expect(getDialog().getByText(changes.maybeChanged)).toBeVisible();
    expect(polar.subscriptions.get(subscription.id)?.cancel_at_period_end).toBe(true);
  });

  test('is told from a list that was read later, with it', async () => {
    const subscription = createStudio();
    const { user, polar } = renderWithPortal(
      <>
        <SubscriptionCard id={subscription.id} />
        <AppList name="Studio" />
      </>,
      createOptions(subscription),
    );
    await runClockUntil(() => getSlot('subscription-status'));
    await passTime(1_000);
    await user.click(getButton(changes.cancel));
    polar.fail('subscriptions.update', 'lost_response');
    polar.fail('subscriptions.get', 500);
    polar.fail('subscriptions.list', 500);
    await user.click(getDialog().getByRole('button', { name: /^Cancel on/ }));
    await runClockUntil(() => getDialog().getByText(changes.maybeChanged));
    polar.clearFailures();
    polar.fail('subscriptions.get', 500);
    await comeBack();
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(read(getSlot('subscription-note'))).toBe(changes.done.cancel('July 5, 2026'));
  });

  test('is not told any more once it was taken back elsewhere', async () => {
    const { user, polar, subscription } = await openCard();
    await user.click(getButton(changes.cancel));
    await user.click(getDialog().getByRole('button', { name: /^Cancel on/ }));
    await runClockUntil(() => getButton(changes.keep));
    expect(read(getSlot('subscription-note'))).toBe(changes.done.cancel('July 5, 2026'));
    polar.subscriptions.update(subscription.id, { cancel_at_period_end: false, ends_at: null });
    await comeBack();
    await runClockUntil(() => getButton(changes.cancel));
    expect(document.querySelector('[data-slot=subscription-note]')).toBeNull();
  });
});

/** Ends a subscription, to which Polar does not answer in time. */
async function endWithoutAnswer() {
  const card = await openCard();
  await card.user.click(getButton(changes.cancel));
  card.polar.fail('subscriptions.update', 'hang');
  await card.user.click(getDialog().getByRole('button', { name: /^Cancel on/ }));
  // It was read in vain, and Polar may still be at it.
  await runClockUntil(() => getDialog().getByText(changes.maybeChanged));
  return card;
}

describe('a change to which Polar does not answer in time', () => {
  test('is told as done where Polar has made it after all', async () => {
    const { polar, subscription } = await endWithoutAnswer();
    polar.subscriptions.update(subscription.id, { cancel_at_period_end: true });
    await passTime(3_000);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(read(getSlot('subscription-note'))).toBe(changes.done.cancel('July 5, 2026'));
  });

  test('is told as not made only where the last look does not show it either', async () => {
    const { user } = await endWithoutAnswer();
    await user.click(getDialog().getByRole('button', { name: changes.lookAgain }));
    await passTime(20_000);
    expect(getDialog().getByText(changes.maybeChanged)).toBeVisible();
    await user.click(getDialog().getByRole('button', { name: /^Cancel on/ }));
    await passTime(11_000);
    expect(getDialog().getByText(changes.notChangedAfterAll)).toBeVisible();
    expect(getSent()).toHaveLength(1);
  });

  test('is told as done also where something else was changed first', async () => {
    const { polar, subscription } = await endWithoutAnswer();
    polar.subscriptions.update(subscription.id, { seats: 3 });
    await passTime(3_000);
    expect(getDialog().getByText(changes.maybeChanged)).toBeVisible();
    polar.subscriptions.update(subscription.id, { cancel_at_period_end: true });
    await passTime(8_000);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(read(getSlot('subscription-note'))).toBe(changes.done.cancel('July 5, 2026'));
  });
});

/** Ends a subscription without an answer, and takes that back elsewhere before anything is read. */
async function endAndTakeBack(isReadAtOnce: boolean) {
  const card = await openCard();
  const { user, polar, subscription } = card;
  await user.click(getButton(changes.cancel));
  polar.fail('subscriptions.update', 'lost_response');
  if (isReadAtOnce) polar.delay('subscriptions.get', 2_000);
  else polar.fail('subscriptions.get', 500);
  await user.click(getDialog().getByRole('button', { name: /^Cancel on/ }));
  if (!isReadAtOnce) await runClockUntil(() => getDialog().getByText(changes.maybeChanged));
  await passTime(1_000);
  expect(polar.subscriptions.get(subscription.id)?.cancel_at_period_end).toBe(true);
  polar.subscriptions.update(subscription.id, { cancel_at_period_end: false, ends_at: null });
  return card;
}

describe('a change after which another was made before it could be read', () => {
  test('is not told as not made', async () => {
    await endAndTakeBack(true);
    await runClockUntil(() => getDialog().getByText(changes.changedMeanwhile));
    // It was read: there is nothing to wait for.
    expect(getDialog().getByRole('button', { name: /^Cancel on/ })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(getDialog().queryByRole('button', { name: changes.lookAgain })).toBeNull();
  });

  test('is not told as not made either if it is read later', async () => {
    const { user, polar } = await endAndTakeBack(false);
    polar.clearFailures();
    await user.click(getDialog().getByRole('button', { name: changes.lookAgain }));
    await runClockUntil(() => getDialog().getByText(changes.changedMeanwhile));
    expect(getDialog().queryByText(changes.notChangedAfterAll)).toBeNull();
  });

  test('is told as done where a later look shows it', async () => {
    const { polar, subscription } = await endAndTakeBack(true);
    await runClockUntil(() => getDialog().getByText(changes.changedMeanwhile));
    polar.subscriptions.update(subscription.id, { cancel_at_period_end: true });
    await passTime(5_000);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(read(getSlot('subscription-note'))).toBe(changes.done.cancel('July 5, 2026'));
  });
});

test('a change that was made meanwhile is not told as dropped', async () => {
  const { user, polar, subscription } = await openCard({ pending_update: { seats: 3 }, seats: 2 });
  polar.subscriptions.update(subscription.id, { pending_update: null, seats: 3 });
  await user.click(getButton(changes.dropChange));
  await runClockUntil(() => getSlot('subscription-note'));
  expect(read(getSlot('subscription-note'))).toBe(changes.refusals.noPlannedChange);
});

test('one that was ended at once meanwhile is not told to end later', async () => {
  const { user, polar, subscription } = await openCard();
  await user.click(getButton(changes.cancel));
  const now = inDays(0);
  polar.subscriptions.update(subscription.id, { status: 'canceled', ends_at: now, ended_at: now });
  await user.click(getDialog().getByRole('button', { name: /^Cancel on/ }));
  await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(read(getSlot('subscription-note'))).toBe(changes.refusals.hasEnded);
});

test('the payment of one that was resumed is told, however fast that was confirmed', async () => {
  const { user, polar } = await openCard({ status: 'paused', paused_at: inDays(-3) });
  polar.delay('orders.list', 3_000);
  await user.click(getButton(changes.resume));
  await user.click(getDialog().getByRole('button', { name: /and pay Studio$/ }));
  await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
  const { resume, paid } = changes.done;
  await runClockUntil(() => expect(read(getSlot('subscription-note'))).toBe(`${resume} ${paid}`));
});

test('a click that was meant for the end of the period does not end it at once', async () => {
  const { user, polar } = await openCard({ status: 'past_due', past_due_at: inDays(-1) });
  polar.delay('subscriptions.cancelPreview', 1_000);
  await user.click(getButton(changes.cancel));
  const { confirmNow } = changes.cancelling;
  const getNow = () => getDialog().getByRole('button', { name: `${confirmNow} Studio` });
  await user.click(await runClockUntil(getNow));
  await passTime(100);
  expect(getSent()).toEqual([]);
  await passTime(1_000);
  await user.click(getNow());
  await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(getSent()).toEqual([{ method: 'POST', body: {} }]);
});

describe('a way out that Polar does not have any more', () => {
  test.each([
    { status: 404, body: { detail: 'Not Found' } },
    { status: 405, body: { detail: 'Method Not Allowed' } },
    'network',
    500,
  ] as const)('leaves the end of the period (%j)', async (failure) => {
    const { user, polar, subscription } = await openCard({
      status: 'past_due',
      past_due_at: inDays(-1),
    });
    await user.click(getButton(changes.cancel));
    polar.fail('subscriptions.revoke', failure);
    const { confirmNow } = changes.cancelling;
    const getNow = () => getDialog().getByRole('button', { name: `${confirmNow} Studio` });
    await runClockUntil(() => expect(getNow()).toHaveAttribute('aria-disabled', 'false'));
    await user.click(getNow());
    await runClockUntil(() => getDialog().getByRole('alert'));
    expect(getDialog().queryByText(changes.refusals.notFound)).toBeNull();
    await user.click(getDialog().getByRole('button', { name: /^Cancel / }));
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(polar.subscriptions.get(subscription.id)?.cancel_at_period_end).toBe(true);
  });
});

describe('money', () => {
  const pro = plan('Studio Pro', 2900, '0c1d2e3f-1111-4222-8333-444455556666');
  const max = plan('Studio Max', 4900, '0c1d2e3f-1111-4222-8333-444455557777');
  const inShop = {
    product: {
      organization: createOrganization({
        slug: 'acme',
        proration_behavior: 'invoice',
        products: [pro, max],
      }),
    },
  };

  test('is never that of an earlier plan', async () => {
    const { user, polar } = await openCard(inShop, {}, { plans: true });
    await user.click(getButton(changes.changePlan));
    await user.click(await runClockUntil(() => getPlan(max)));
    await runClockUntil(() => expect(getCost()).toMatch(/is charged \$/));
    const before = getCost();
    await user.click(getPlan(pro));
    await runClockUntil(() => expect(getCost()).toMatch(/is charged \$/));
    await user.click(getDialog().getByRole('button', { name: /and pay Studio$/ }));
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    polar.delay('subscriptions.changePreview', 1_000);
    await user.click(screen.getByRole('button', { name: /^Change plan/ }));
    await user.click(await runClockUntil(() => getPlan(max)));
    expect(getCost()).not.toBe(before);
    await user.click(getDialog().getByRole('button', { name: /^Change plan/ }));
    expect(getSent()).toHaveLength(1);
    await runClockUntil(() => expect(getCost()).toMatch(/is charged \$/));
    expect(getCost()).not.toBe(before);
  });

  test('stays beside a plan whose name would turn it around, is long, or shows nothing', async () => {
    const products = [
      plan('Pro \u202E1', 2900, pro.id),
      plan('x'.repeat(5_000), 3900, '0c1d2e3f-1111-4222-8333-444455558888'),
      plan('\u200B', 4900, max.id),
    ];
    const organization = createOrganization({ slug: 'acme', products });
    const { user } = await openCard({ product: { organization } }, {}, { plans: true });
    await user.click(getButton(changes.changePlan));
    const field = await runClockUntil(() => getDialog().getByRole('radiogroup'));
    expect([...field.children].map(read)).toEqual([
      'Pro 1 $29.00 a month',
      `${'x'.repeat(120)}… $39.00 a month`,
      'Subscription $49.00 a month',
    ]);
  });

  test('is shown for a plan that is chosen again after a wait that was given up', async () => {
    const { user, polar } = await openCard(inShop, {}, { plans: true });
    polar.delay('subscriptions.changePreview', 8_000);
    await user.click(getButton(changes.changePlan));
    await user.click(await runClockUntil(() => getPlan(pro)));
    await passTime(10_000);
    expect(getCost()).toContain(changes.cost.nowUnknown);
    await user.click(getPlan(max));
    await user.click(getPlan(pro));
    expect(getCost()).toMatch(/is charged \$/);
  });

  test('waits where another card changes the same subscription', async () => {
    const subscription = createStudio(inShop);
    const { user, polar } = renderWithPortal(
      <>
        <div data-testid="one">
          <SubscriptionCard id={subscription.id} plans />
        </div>
        <div data-testid="two">
          <SubscriptionCard id={subscription.id} plans />
        </div>
      </>,
      createOptions(subscription),
    );
    await runClockUntil(() => getSlot('subscription-status'));
    await passTime(1_000);
    const { changePlan } = changes;
    const getIn = (card: string) =>
      within(screen.getByTestId(card)).getByRole('button', { name: `${changePlan} Studio` });
    const second = getIn('two');
    polar.delay('subscriptions.update', 3_000);
    await user.click(getIn('one'));
    await user.click(await runClockUntil(() => getPlan(pro)));
    await runClockUntil(() => expect(getCost()).toMatch(/is charged \$/));
    await user.click(getDialog().getByRole('button', { name: /and pay Studio$/ }));
    expect(second).toHaveAttribute('aria-disabled', 'true');
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(second).not.toHaveAttribute('aria-disabled', 'true');
  });
});
