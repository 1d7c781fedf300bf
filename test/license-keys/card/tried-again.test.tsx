import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createLabelled, deactivate, listLabels, readAnnouncement, rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

/** A card whose changes are made and not confirmed at first, and then refused, while no read succeeds. */
async function renderUnreliable() {
  const rendered = renderCard({ activations: createLabelled('Tablet', 'Desktop', 'Laptop') });
  const card = await findCard();
  const { polar } = rendered;
  const stopFailing = polar.fail('licenseKeys.get', 'html');
  for (const change of ['licenseKeys.deactivate', 'licenseKeys.rotate'] as const) {
    polar.fail(change, 'lost_response', { times: 1 });
    polar.fail(change, 429, { times: 1 });
  }
  return {
    ...rendered,
    card,
    async lookAgain() {
      stopFailing();
      await rendered.user.click(
        await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain })),
      );
    },
  };
}

const countRefusals = (calls: { cause?: unknown }[][]) =>
  calls.filter(([error]) => (error?.cause as { code?: string })?.code === 'rate_limited').length;

test('says no more of a deactivation that is refused, when an earlier one may have been made', async () => {
  const { user, card, onError, lookAgain } = await renderUnreliable();
  await deactivate(user, 'Desktop');
  await runClockUntil(() => expect(card).toHaveTextContent(en.maybeDeactivated('Desktop')));
  await deactivate(user, 'Desktop');
  await runClockUntil(() => expect(countRefusals(onError.mock.calls)).toBe(1));
  expect(card).toHaveTextContent(en.maybeDeactivated('Desktop'));
  expect(card).not.toHaveTextContent('was not deactivated');
  await lookAgain();
  await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Desktop')));
  expect(listLabels()).toEqual(['Tablet', 'Laptop']);
});

test('says no more of a rotation that is refused, when an earlier one may have been made', async () => {
  const { user, card, onError, lookAgain } = await renderUnreliable();
  await rotate(user);
  await runClockUntil(() => expect(card).toHaveTextContent(en.maybeRotated));
  await rotate(user);
  await runClockUntil(() => expect(countRefusals(onError.mock.calls)).toBe(1));
  expect(card).toHaveTextContent(en.maybeRotated);
  expect(card).not.toHaveTextContent('was not replaced');
  await lookAgain();
  await runClockUntil(() => expect(card).toHaveTextContent(en.rotated));
});
