import { screen } from '@testing-library/react';
import { SubscriptionList } from 'polar-customer-portal';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderWithPortal, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createStudio, getSlot, read } from '../card/render-subscription.tsx';
import { changes, getButton, getDialog } from './open-card.tsx';

beforeEach(() => startClock());

/** Two subscriptions, of which each has buttons that are named after it. */
async function openList() {
  const subscriptions = [
    createStudio(),
    createStudio({ id: '0c1d2e3f-1111-4222-8333-444455558888', product: { name: 'Mail' } }),
  ];
  const rendered = renderWithPortal(<SubscriptionList />, { subscriptions });
  await runClockUntil(() => getButton(changes.cancel));
  return rendered;
}

const getRow = (name: string) => screen.getByRole('listitem', { name });

describe('changing a subscription of the list', () => {
  test('changes that one alone, and tells it in its row', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: `${changes.cancel} Mail` }));
    await user.click(getDialog().getByRole('button', { name: /^Cancel .* Mail$/ }));
    await runClockUntil(() => screen.getByRole('button', { name: `${changes.keep} Mail` }));
    expect(read(getSlot('subscription-note', getRow('Mail')))).toMatch(/^It is cancelled/);
    expect(getButton(changes.cancel)).toBeVisible();
    expect(getRow('Studio').querySelector('[data-slot=subscription-note]')).toBeNull();
  });

  test('looks again at one of which nobody knows', async () => {
    const { user, polar } = await openList();
    await user.click(getButton(changes.pause));
    polar.fail('subscriptions.update', 'lost_response');
    polar.fail('subscriptions.get', 500);
    polar.fail('subscriptions.list', 500);
    await user.click(getDialog().getByRole('button', { name: /^Pause .* Studio$/ }));
    await runClockUntil(() => getDialog().getByText(changes.maybeChanged));
    // What is not known is also told in the row, once the dialog is closed.
    await user.keyboard('{Escape}');
    polar.clearFailures();
    await user.click(screen.getByRole('button', { name: changes.lookAgain }));
    await runClockUntil(() => getButton(changes.dropPause));
    expect(read(getSlot('subscription-note'))).toMatch(/^It pauses on/);
  });
});
