import { focusManager, MutationCache, QueryClient } from '@tanstack/react-query';
import { fireEvent, screen } from '@testing-library/react';
import { SubscriptionCard } from 'polar-customer-portal';
import { createOrganization, createPaymentMethod, createProduct } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
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
} from '../card/render-subscription.tsx';
import {
  changes,
  comeBack,
  getButton,
  getDialog,
  getSent,
  openCard,
  queryButton,
} from './open-card.tsx';

beforeEach(() => startClock());
afterEach(() => focusManager.setFocused(undefined));

const { refusals, done, cancelling, resuming } = changes;

const max = createProduct({
  name: 'Studio Max',
  recurring_interval: 'month',
  prices: [{ price_amount: 4900 }],
});
const organization = createOrganization({
  slug: 'acme',
  proration_behavior: 'invoice',
  products: [max],
  customer_portal_settings: { subscription: { pause: true } },
});
const SEATS: SubscriptionFields = {
  seats: 5,
  product: { organization, prices: [{ amount_type: 'seat_based', price_per_seat: 1200 }] },
};
const PAUSED: SubscriptionFields = { status: 'paused', paused_at: inDays(-1) };
const RUNNING = { status: 'active', paused_at: null } as const;
const ENDING = { cancel_at_period_end: true, ends_at: inDays(20) };
const ENDED = { status: 'canceled', ended_at: inDays(0) } as const;

/** All that is read besides the subscription. */
const HANGING = [
  'subscriptions.chargePreview',
  'subscriptions.cancelPreview',
  'benefitGrants.list',
  'customers.listPaymentMethods',
  'organizations.get',
  'orders.list',
] as const;

const getNote = () => read(getSlot('subscription-note'));
const getConfirm = () => getDialog().getByRole('button', { name: /^(Cancel|Resume|Change) / });

describe('an open dialog of a change', () => {
  test.each([
    ['over', changes.cancel, {}, ENDED, refusals.hasEnded],
    ['going to end', changes.cancel, {}, ENDING, refusals.isEnding],
    ['going to pause', changes.pause, {}, { pause_at_period_end: true }, refusals.cannotPause],
    ['running', changes.resume, PAUSED, RUNNING, refusals.notPaused],
    ['going to end', changes.changePlan, { product: { organization } }, ENDING, refusals.isEnding],
    ['over', changes.changeSeats, SEATS, ENDED, refusals.hasEnded],
  ] as const)(
    'says that it is not possible any more, once the subscription was read as %s (%s)',
    async (_, button, fields, meanwhile, text) => {
      const { user, polar, subscription } = await openCard(fields, {}, { plans: true });
      await user.click(getButton(button));
      await passTime(1_000);
      expect(getDialog().getAllByRole('button')).toHaveLength(2);
      polar.subscriptions.update(subscription.id, meanwhile);
      await comeBack();
      expect([...getSlot('subscription-follows').children].map(read)).toEqual([text]);
      expect(getDialog().getAllByRole('button')).toHaveLength(1);
      expect(getDialog().queryByRole('combobox')).toBeNull();
      expect(getSent()).toEqual([]);
    },
  );

  test('shows one day in every time zone, as on the documents', async () => {
    for (const timeZone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo']) {
      const midnight = '2026-07-05T00:00:00Z';
      const { user, unmount } = await openCard(
        { current_period_end: midnight },
        { provider: { timeZone } },
      );
      expect(read(getSlot('subscription-next-payment'))).toMatch(/on Jul 5, 2026$/);
      await user.click(getButton(changes.cancel));
      expect(getDialog().getByText(cancelling.takeBack('July 5, 2026'))).toBeVisible();
      expect(getSlot('subscription-at-stake')).toHaveTextContent('2 files until Jul 5, 2026');
      await user.click(getDialog().getByRole('button', { name: 'Cancel on Jul 5, 2026 Studio' }));
      await runClockUntil(() => getButton(changes.keep));
      expect(getNote()).toBe(done.cancel('July 5, 2026'));
      expect(read(getSlot('subscription-status'))).toBe('Ends Jul 5, 2026');
      expect(read(getSlot('portal-notice'))).toMatch(/^It ends on July 5, 2026\./);
      unmount();
    }
  });

  test('shows the hour and its zone of what is near, where the customer is', async () => {
    const { user } = await openCard(
      { current_period_end: inDays(1) },
      { provider: { timeZone: 'Pacific/Kiritimati' } },
    );
    await user.click(getButton(changes.cancel));
    const near = 'Jun 17, 2026, 2:00 AM GMT+14';
    expect(getDialog().getByText(cancelling.takeBack(near))).toBeVisible();
    expect(
      getDialog().getByRole('button', { name: `${cancelling.confirmSoon} Studio` }),
    ).toBeVisible();
  });
});

describe('an impatient customer', () => {
  test('who clicks twice on what opens a dialog has not confirmed it', async () => {
    const { user } = await openCard(PAUSED);
    await user.click(getButton(changes.resume));
    fireEvent.click(getConfirm(), { detail: 2 });
    await passTime(1_000);
    expect(getSent()).toEqual([]);
    await user.dblClick(getConfirm());
    await runClockUntil(() => getSlot('subscription-note'));
    expect(getSent()).toHaveLength(1);
  });

  test('who closes the dialog while it is sent reads in the card what became of it', async () => {
    const { user, polar } = await openCard();
    polar.delay('subscriptions.update', 2_000);
    await user.click(getButton(changes.cancel));
    await user.click(getConfirm());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(getButton(changes.pause));
    expect(screen.queryByRole('dialog')).toBeNull();
    await runClockUntil(() => getButton(changes.keep));
    expect(getNote()).toBe(done.cancel('July 5, 2026'));
    expect(getSent()).toHaveLength(1);
  });

  test('who closes it reads there too that it was refused, with the way on', async () => {
    const { user, polar } = await openCard(PAUSED);
    polar.delay('subscriptions.update', 2_000);
    const body = { error: 'PaymentMethodRequired', detail: 'Add a payment method …' };
    polar.fail('subscriptions.update', { status: 409, body });
    await user.click(getButton(changes.resume));
    await user.click(getConfirm());
    await user.keyboard('{Escape}');
    await runClockUntil(() => getSlot('subscription-note'));
    expect(getNote()).toContain(refusals.needsPaymentMethod);
    expect(getSlot('portal-link', getSlot('subscription-note'))).toBeVisible();
  });

  test('who leaves the page meanwhile is told nothing wrong, and nothing is sent twice', async () => {
    const error = vi.spyOn(console, 'error');
    const { user, polar, subscription, unmount, onEvent } = await openCard();
    polar.delay('subscriptions.update', 2_000);
    await user.click(getButton(changes.cancel));
    await user.click(getConfirm());
    unmount();
    await passTime(5_000);
    expect(polar.subscriptions.get(subscription.id)?.cancel_at_period_end).toBe(true);
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({
      type: 'subscription.canceled',
      subscription_id: subscription.id,
    });
    expect(getSent()).toHaveLength(1);
    expect(error).not.toHaveBeenCalled();
  });
});

test('what Polar makes after the look that told otherwise is told as done in the end', async () => {
  const { user, polar, subscription } = await openCard();
  await user.click(getButton(changes.cancel));
  polar.fail('subscriptions.update', 'network');
  await user.click(getConfirm());
  await runClockUntil(() => getDialog().getByRole('alert'));
  const { current_period_end: ends_at } = subscription;
  polar.subscriptions.update(subscription.id, { cancel_at_period_end: true, ends_at });
  await passTime(2_500);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(getNote()).toBe(done.cancel('July 5, 2026'));
  expect(getSent()).toHaveLength(1);
});

test('the sum is asked for anew when the clock was set back', async () => {
  const { user, polar } = await openCard({ product: { organization } }, {}, { plans: true });
  await user.click(getButton(changes.changePlan));
  await user.click(
    await runClockUntil(() => getDialog().getByRole('radio', { name: /^Studio Max/ })),
  );
  await runClockUntil(() => expect(read(getSlot('subscription-cost'))).toMatch(/\$\d/));
  vi.setSystemTime(NOW - 86_400_000);
  polar.delay('subscriptions.changePreview', 1_000);
  await user.click(getConfirm());
  expect(read(getSlot('subscription-cost'))).toContain(changes.cost.asking);
  expect(getSent()).toEqual([]);
});

test('one that costs nothing is not said to be charged when it is resumed', async () => {
  const free = { organization, prices: [{ price_amount: 0 }] };
  const { user } = await openCard({ ...PAUSED, amount: 0, product: free });
  await user.click(getButton(changes.resume));
  expect([...getSlot('subscription-follows').children].map(read)).toEqual([
    changes.cost.nothingNow,
    resuming.newPeriod,
    resuming.worksAgain.keysAndFiles(1),
  ]);
  expect(read(getConfirm())).toBe(resuming.confirm);
});

describe('what is paid with', () => {
  const expired = createPaymentMethod({
    method_metadata: { brand: 'visa', last4: '1881', exp_month: 5, exp_year: 2026 },
  });

  test.each([
    { ...PAUSED, resumes_at: inDays(20) },
    { status: 'past_due', past_due_at: inDays(-1) },
  ] as const)('is news wherever it is charged next, when it has expired (%j)', async (fields) => {
    await openCard(fields, { paymentMethods: [expired] });
    expect(read(getSlot('subscription-payment'))).toBe('Visa ending in 1881 has expired');
  });

  test('is no news of one that charges nothing', async () => {
    await openCard(PAUSED, { paymentMethods: [expired] });
    expect(document.querySelector('[data-slot=subscription-payment]')).toBeNull();
    expect(read(getSlot('subscription-since'))).toMatch(/^Paused since/);
  });
});

test('a planned change is not told of one that ends before', async () => {
  const planned = { seats: 5, pending_update: { seats: 8 } };
  const { polar, subscription } = await openCard({ ...planned, ...SEATS });
  expect(read(getSlot('subscription-planned'))).toMatch(/^Changes to 8 seats/);
  polar.subscriptions.update(subscription.id, ENDING);
  await comeBack();
  expect(queryButton(changes.keep)).not.toBeNull();
  expect(document.querySelector('[data-slot=subscription-planned]')).toBeNull();
  expect(document.body).not.toHaveTextContent(texts.planned.seats(8, 'July', String).slice(0, 10));
});

test('what a callback of the host app has kept from being sent is told as not made, and can be sent again', async () => {
  let isBroken = true;
  const mutationCache = new MutationCache({
    onMutate() {
      if (isBroken) throw new Error('A mistake of the host app');
    },
  });
  const queryClient = new QueryClient({ mutationCache });
  const { user } = await openCard({ cancel_at_period_end: true }, { provider: { queryClient } });
  await user.click(getButton(changes.keep));
  await runClockUntil(() => expect(getSlot('subscription-note').dataset['state']).toBe('refused'));
  expect(getSent()).toEqual([]);
  isBroken = false;
  await user.click(getButton(changes.keep));
  await runClockUntil(() => expect(getNote()).toBe(done.keep));
});

test('whatever else hangs, a subscription can be ended', async () => {
  const polar = servePolar(createOptions(createStudio()));
  const [subscription] = polar.subscriptions.list();
  for (const read of HANGING) polar.fail(read, 'hang');
  const { user } = renderWithPortal(<SubscriptionCard id={subscription?.id ?? ''} plans />, {
    polar,
  });
  await user.click(await runClockUntil(() => getButton(changes.cancel)));
  await user.click(getConfirm());
  await runClockUntil(() => getButton(changes.keep));
  expect(getNote()).toBe(done.cancel('July 5, 2026'));
});
