import { fireEvent, screen } from '@testing-library/react';
import { createOrganization, createPaymentMethod } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { getSlot, inDays, read, texts } from '../card/render-subscription.tsx';
import { changes, getButton, getDialog, getSent, openCard, queryButton } from './open-card.tsx';

beforeEach(() => startClock());

const { pausing, resuming, done } = changes;

const getConfirm = () => getDialog().getByRole('button', { name: /^(Pause|Resume) .* Studio$/ });
const getNote = () => read(getSlot('subscription-note'));

describe('pausing a subscription', () => {
  test('says first that the keys stop meanwhile, and pauses until it is resumed', async () => {
    const { user } = await openCard();
    await user.click(getButton(changes.pause));
    expect([...getSlot('subscription-follows').children].map(read)).toEqual([
      pausing.begins('July 5, 2026'),
      pausing.meanwhile.keysAndFiles(1),
      pausing.noEnd,
    ]);
    expect(getDialog().getByText(pausing.resumesOnRequest)).toBeVisible();
    await user.dblClick(getConfirm());
    await runClockUntil(() => getButton(changes.dropPause));
    expect(getNote()).toBe(done.pause('July 5, 2026'));
    expect(getSent()).toEqual([{ method: 'PATCH', body: { pause_at_period_end: true } }]);
  });

  test('until a date sends the day with its zone, the day after the period at the earliest', async () => {
    const { user } = await openCard();
    await user.click(getButton(changes.pause));
    await user.selectOptions(getDialog().getByLabelText(pausing.until), pausing.untilDate);
    const field = getDialog().getByLabelText(pausing.date);
    expect(field).toHaveAttribute('min', '2026-07-06');
    await user.click(getConfirm());
    expect(getDialog().getByText(pausing.invalidDate('Jul 6, 2026'))).toBeVisible();
    expect(field).toHaveFocus();
    fireEvent.change(field, { target: { value: '2026-07-05' } });
    await user.click(getConfirm());
    expect(getSent()).toEqual([]);
    fireEvent.change(field, { target: { value: '2026-09-01' } });
    expect(getDialog().getByText(pausing.resumesOn('September 1, 2026'))).toBeVisible();
    await user.click(getConfirm());
    await runClockUntil(() => getButton(changes.dropPause));
    expect(getSent()).toEqual([
      {
        method: 'PATCH',
        body: { pause_at_period_end: true, resumes_at: '2026-09-01T00:00:00.000Z' },
      },
    ]);
  });

  test('is taken back with one click', async () => {
    const { user } = await openCard({ pause_at_period_end: true });
    await user.click(getButton(changes.dropPause));
    await runClockUntil(() => getButton(changes.pause));
    expect(getNote()).toBe(done.dropPause);
    expect(getSent()).toEqual([{ method: 'PATCH', body: { pause_at_period_end: false } }]);
  });

  test('is not offered where the organization or the developer does not', async () => {
    const organization = createOrganization({ slug: 'acme' });
    const first = await openCard({ product: { organization } });
    expect(queryButton(changes.pause)).toBeNull();
    first.unmount();
    await openCard({}, {}, { actions: { pause: false } });
    expect(queryButton(changes.pause)).toBeNull();
    expect(queryButton(changes.cancel)).not.toBeNull();
  });

  test('says in words why Polar refuses it', async () => {
    const { user, polar } = await openCard();
    await user.click(getButton(changes.pause));
    const body = {
      error: 'CannotPauseSubscription',
      detail: 'This subscription cannot be paused.',
    };
    polar.fail('subscriptions.update', { status: 409, body });
    await user.click(getConfirm());
    expect(await runClockUntil(() => getDialog().getByRole('alert'))).toHaveTextContent(
      changes.refusals.cannotPause,
    );
  });
});

describe('resuming a subscription', () => {
  const paused = { status: 'paused', paused_at: inDays(-1) };

  test('says what is charged before, and that it is paid only once that was read', async () => {
    const { user } = await openCard({ ...paused, resumes_at: inDays(30) }, { jobDelay: 3_000 });
    await user.click(getButton(changes.resume));
    await runClockUntil(() =>
      getDialog().getByText(resuming.charge('$20.64', 'Visa ending in 4242')),
    );
    expect(getDialog().getByText(resuming.newPeriod)).toBeVisible();
    await passTime(1_000);
    await user.dblClick(getConfirm());
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(getNote()).toBe(`${done.resume} ${done.paymentAwaited}`);
    await runClockUntil(() => expect(getNote()).toBe(`${done.resume} ${done.paid}`));
    expect(read(getSlot('portal-announcement'))).toContain(done.paid);
    expect(getSent()).toEqual([{ method: 'PATCH', body: { resume: true } }]);
  });

  test('says the price in words where Polar tells no sum', async () => {
    const { user } = await openCard(paused);
    await user.click(getButton(changes.resume));
    expect(getDialog().getByText(resuming.price('$19.00 a month'))).toBeVisible();
  });

  test('tells a payment that failed, with the way to the payment method', async () => {
    const { user } = await openCard(paused, {
      paymentMethods: [createPaymentMethod({ is_declined: true })],
    });
    await user.click(getButton(changes.resume));
    await passTime(1_000);
    await user.click(getConfirm());
    await runClockUntil(() => expect(getNote()).toContain(done.paymentFailed));
    expect(getNote()).not.toContain(done.paid);
    expect(getSlot('portal-link', getSlot('subscription-note'))).toHaveAccessibleName(
      texts.updatePayment(en.platform),
    );
  });

  test('says that a payment method is missing', async () => {
    const { user } = await openCard(paused, { paymentMethods: [] });
    await user.click(getButton(changes.resume));
    await user.click(getConfirm());
    const problem = await runClockUntil(() => getDialog().getByRole('alert'));
    expect(problem).toHaveTextContent(changes.refusals.needsPaymentMethod);
  });

  test('is never called done where Polar answers as if it were', async () => {
    const { user, polar, subscription } = await openCard(paused);
    await user.click(getButton(changes.resume));
    const { assigned_seats: _, balance: __, prorations: ___, ...body } = subscription;
    polar.fail('subscriptions.update', { body });
    await user.click(getConfirm());
    expect(await runClockUntil(() => getDialog().getByRole('alert'))).toHaveTextContent(
      changes.notChanged('Polar refused this request'),
    );
  });
});

describe('a session that ends while a subscription is changed', () => {
  test('asks to sign in, keeps what was typed, and sends nothing by itself', async () => {
    const onSignIn = vi.fn<() => void>();
    const { user, polar } = await openCard({}, { provider: { onSignIn } });
    await user.click(getButton(changes.cancel));
    await user.selectOptions(
      getDialog().getByLabelText(changes.cancelling.reason),
      changes.cancelling.reasons.other,
    );
    polar.fail('all', 401);
    await user.click(getDialog().getByRole('button', { name: /^Cancel / }));
    const problem = await runClockUntil(() => getDialog().getByRole('alert'));
    expect(problem).toHaveTextContent('Nothing was changed: Your session has ended.');
    const count = getSent().length;
    polar.clearFailures();
    await user.click(getDialog().getByRole('button', { name: en.signInAgain }));
    expect(onSignIn).toHaveBeenCalledOnce();
    await runClockUntil(() => expect(getDialog().queryByRole('alert')).toBeNull());
    expect(getDialog().getByLabelText(changes.cancelling.reason)).toHaveValue('other');
    await passTime(5_000);
    expect(getSent()).toHaveLength(count);
    await user.click(getDialog().getByRole('button', { name: /^Cancel / }));
    await runClockUntil(() => getButton(changes.keep));
  });
});

describe('what is offered', () => {
  test('is held while another change is being sent', async () => {
    const { user, polar } = await openCard({ cancel_at_period_end: true });
    polar.delay('subscriptions.update', 2_000);
    await user.click(getButton(changes.keep));
    expect(screen.getByRole('button', { name: `${changes.sending} Studio` })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await runClockUntil(() => getButton(changes.cancel));
    expect(getSent()).toHaveLength(1);
  });

  test('is nothing for a subscription that has ended', async () => {
    await openCard({ status: 'canceled' }, {}, { plans: true, links: { resubscribe: '/pricing' } });
    expect(screen.queryByRole('button', { name: / Studio$/ })).toBeNull();
  });
});
