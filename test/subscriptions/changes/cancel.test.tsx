import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { getSlot, inDays, read } from '../card/render-subscription.tsx';
import { changes, getButton, getDialog, getSent, openCard, queryButton } from './open-card.tsx';

beforeEach(() => startClock());

const texts = changes.cancelling;

const getConfirm = () => getDialog().getByRole('button', { name: /^(Cancel|End) .* Studio$/ });

const getNow = () => getDialog().getByRole('button', { name: `${texts.confirmNow} Studio` });

describe('cancelling a subscription', () => {
  test('says until when what it pays for works, and that nothing more is charged', async () => {
    const { user } = await openCard();
    await user.click(getButton(changes.cancel));
    expect(screen.getByRole('dialog', { name: texts.title('Studio') })).toBeVisible();
    expect(getDialog().getByText(texts.nothingCharged)).toBeVisible();
    expect([...getSlot('subscription-at-stake').children].map(read)).toEqual([
      'Studio license works until Jul 5, 2026',
      '2 files until Jul 5, 2026',
      'Your invoices stay',
    ]);
    expect(getDialog().getByText(texts.takeBack('July 5, 2026'))).toBeVisible();
    expect(getDialog().getAllByRole('button').map(read)).toEqual([
      'Keep it',
      'Cancel on Jul 5, 2026',
    ]);
  });

  test('says that a change of this period is still to be paid, and then how much', async () => {
    const { user } = await openCard({ prorations: [{ label: 'Studio (1 → 2)', amount: 500 }] });
    await user.click(getButton(changes.cancel));
    expect(getDialog().getByText(texts.onlyOpenCharged)).toBeVisible();
    await user.click(getConfirm());
    await runClockUntil(() => getButton(changes.keep));
    await passTime(1_000);
    expect(read(getSlot('subscription-next-payment'))).toMatch(
      /^last payment \$5\.43 .* Jul 5, 2026$/,
    );
  });

  test('sends it once for two clicks, with the reason, and tells it', async () => {
    const { user } = await openCard();
    await user.click(getButton(changes.cancel));
    await user.selectOptions(getDialog().getByLabelText(texts.reason), texts.reasons.unused);
    await user.type(getDialog().getByLabelText(texts.comment), 'Too busy');
    await user.dblClick(getConfirm());
    await runClockUntil(() => getButton(changes.keep));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(read(getSlot('subscription-note'))).toBe(changes.done.cancel('July 5, 2026'));
    expect(getSlot('subscription-note')).toHaveFocus();
    expect(read(getSlot('portal-announcement'))).toBe(changes.done.cancel('July 5, 2026'));
    expect(getSent()).toEqual([
      {
        method: 'PATCH',
        body: {
          cancel_at_period_end: true,
          cancellation_reason: 'unused',
          cancellation_comment: 'Too busy',
        },
      },
    ]);
    expect(queryButton(changes.cancel)).toBeNull();
  });

  test('needs no reason, and changes nothing when it is kept', async () => {
    const { user } = await openCard();
    await user.click(getButton(changes.cancel));
    await user.click(getDialog().getByRole('button', { name: `${texts.stayButton} Studio` }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(getButton(changes.cancel)).toHaveFocus();
    await user.click(getButton(changes.cancel));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(getSent()).toEqual([]);
    await user.click(getButton(changes.cancel));
    await user.click(getConfirm());
    await runClockUntil(() => getButton(changes.keep));
    expect(getSent()).toEqual([{ method: 'PATCH', body: { cancel_at_period_end: true } }]);
  });

  test('is taken back with one click beside the end date', async () => {
    const { user } = await openCard({ cancel_at_period_end: true });
    await user.dblClick(getButton(changes.keep));
    await runClockUntil(() => getButton(changes.cancel));
    expect(read(getSlot('subscription-note'))).toBe(changes.done.keep);
    expect(getSent()).toHaveLength(1);
  });

  test('says in words why Polar refuses it, and stays open with what was typed', async () => {
    const { user, polar } = await openCard();
    await user.click(getButton(changes.cancel));
    await user.selectOptions(getDialog().getByLabelText(texts.reason), texts.reasons.other);
    polar.fail('subscriptions.update', 429);
    await user.click(getConfirm());
    const problem = await runClockUntil(() => getDialog().getByRole('alert'));
    expect(read(problem)).toBe(changes.notChanged('Too many requests'));
    expect(getDialog().getByLabelText(texts.reason)).toHaveValue('other');
    expect(getConfirm()).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('that was made elsewhere meanwhile is told as done', async () => {
    const { user, polar, subscription } = await openCard();
    await user.click(getButton(changes.cancel));
    const { current_period_end: ends_at } = subscription;
    polar.subscriptions.update(subscription.id, { cancel_at_period_end: true, ends_at });
    await user.click(getConfirm());
    await runClockUntil(() => getButton(changes.keep));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('of one that has ended meanwhile has no button any more', async () => {
    const { user, polar, subscription } = await openCard();
    await user.click(getButton(changes.cancel));
    polar.subscriptions.update(subscription.id, { status: 'paused', paused_at: inDays(-1) });
    await user.click(getConfirm());
    const problem = await runClockUntil(() => getDialog().getByRole('alert'));
    expect(read(problem)).toBe(changes.refusals.cannotEndPaused);
    await runClockUntil(() => expect(getDialog().getAllByRole('button')).toHaveLength(1));
  });

  test('whose answer got lost is read, and told as not known until it can be', async () => {
    const { user, polar } = await openCard();
    await user.click(getButton(changes.cancel));
    polar.fail('subscriptions.update', 'lost_response');
    polar.fail('subscriptions.get', 500);
    await user.click(getConfirm());
    const problem = await runClockUntil(() => getDialog().getByRole('alert'));
    expect(read(problem)).toContain(changes.maybeChanged);
    expect(getConfirm()).toHaveAttribute('aria-disabled', 'true');
    polar.clearFailures();
    await user.click(getDialog().getByRole('button', { name: changes.lookAgain }));
    await runClockUntil(() => getButton(changes.keep));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(read(getSlot('subscription-note'))).toBe(changes.done.cancel('July 5, 2026'));
    expect(getSent()).toHaveLength(1);
  });

  test('that never arrived is told as not made after a look, and can be sent again', async () => {
    const { user, polar } = await openCard();
    await user.click(getButton(changes.cancel));
    polar.fail('subscriptions.update', 'network');
    polar.fail('subscriptions.get', 500);
    await user.click(getConfirm());
    await runClockUntil(() => getDialog().getByText(changes.maybeChanged));
    polar.clearFailures();
    await user.click(getDialog().getByRole('button', { name: changes.lookAgain }));
    await runClockUntil(() => getDialog().getByText(changes.notChangedAfterAll));
    await user.click(getConfirm());
    await runClockUntil(() => getButton(changes.keep));
  });
});

describe('cancelling while a payment is past due', () => {
  const fields = { status: 'past_due', past_due_at: inDays(-1) };

  test('ends at once where that stops the collection, with the sum that is dropped', async () => {
    const { user, polar } = await openCard(fields);
    polar.delay('subscriptions.cancelPreview', 1_000);
    await user.click(getButton(changes.cancel));
    const follows = getSlot('subscription-follows');
    expect(read(follows)).toBe(texts.asking);
    await runClockUntil(() => getDialog().getByText(texts.endsNow('$20.64')));
    // A screen reader has read the dialog by then.
    expect(follows).toHaveAttribute('aria-live', 'polite');
    expect(read(follows)).toBe(texts.endsNow('$20.64'));
    await passTime(1_000);
    expect(getDialog().getByText(texts.noWayBack)).toBeVisible();
    await user.click(getDialog().getByRole('button', { name: `${texts.confirmNow} Studio` }));
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(read(getSlot('subscription-note'))).toBe(changes.done.revoke);
    expect(getSent()).toEqual([{ method: 'POST', body: {} }]);
  });

  test('is offered for one that is to end, where it stops the collection, also if it cannot be kept', async () => {
    await openCard({ ...fields, cancel_at_period_end: true }, {}, { actions: { keep: false } });
    await runClockUntil(() => getButton(changes.cancel));
    expect(queryButton(changes.keep)).toBeNull();
  });

  test('says otherwise that the open amount may still be collected, and until when', async () => {
    const { user, polar } = await openCard(fields);
    polar.fail('subscriptions.cancelPreview', {
      status: 200,
      body: { stops_collection: false, outstanding_amount: 1900 },
    });
    await user.click(getButton(changes.cancel));
    await runClockUntil(() => getDialog().getByText(texts.openAmount('$19.00', 'July 5, 2026')));
    expect(getConfirm()).not.toHaveAccessibleName(/End it now/);
  });

  test.each([404, { status: 405, body: {} }, 500, 'network', 'hang'] as const)(
    'never waits for a preview that fails (%j)',
    async (failure) => {
      const { user, polar } = await openCard(fields);
      polar.fail('subscriptions.cancelPreview', failure);
      await user.click(getButton(changes.cancel));
      expect(getConfirm()).not.toHaveAttribute('aria-disabled', 'true');
      await passTime(3_100);
      expect(getDialog().getByText(texts.openAmount(undefined, 'July 5, 2026'))).toBeVisible();
      await user.click(getConfirm());
      await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(getSent()).toEqual([{ method: 'PATCH', body: { cancel_at_period_end: true } }]);
    },
  );

  test('asks for a preview that has failed again when the dialog opens again', async () => {
    const { user, polar } = await openCard(fields);
    polar.fail('subscriptions.cancelPreview', 500);
    await user.click(getButton(changes.cancel));
    await runClockUntil(() => getDialog().getByText(texts.openAmount(undefined, 'July 5, 2026')));
    await user.keyboard('{Escape}');
    polar.clearFailures();
    await user.click(getButton(changes.cancel));
    await runClockUntil(() => getDialog().getByText(texts.endsNow('$20.64')));
    await passTime(1_000);
  });

  test('asks anew for the end of the period when it cannot end at once any more', async () => {
    const { user, polar } = await openCard(fields);
    await user.click(getButton(changes.cancel));
    polar.fail('subscriptions.revoke', 409);
    await runClockUntil(getNow);
    await passTime(1_000);
    await user.click(getNow());
    await runClockUntil(() => getDialog().getByText(texts.notNow));
    expect(getSent()).toHaveLength(1);
    await user.click(getConfirm());
    await runClockUntil(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(getSent()[1]).toEqual({ method: 'PATCH', body: { cancel_at_period_end: true } });
  });
});
