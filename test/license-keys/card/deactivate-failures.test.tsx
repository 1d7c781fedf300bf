import { within } from '@testing-library/react';
import type { FailureKind } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createLabelled, deactivate, getRow, listLabels, readAnnouncement } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A card with three activations, on a mock that fails to deactivate one of them `times` times. */
async function renderWithFailure(failure: MockFailure, times = Infinity) {
  const rendered = renderCard({ activations: createLabelled('Tablet', 'Desktop', 'Laptop') });
  const card = await findCard();
  const { polar, licenseKey } = rendered;
  // Until then the row is gone, so that its failure is not the one of an earlier attempt.
  polar.latency = 200;
  polar.fail('licenseKeys.deactivate', failure, { times });
  const countOnServer = () => polar.licenseKeys.get(licenseKey.id)?.activations.length;
  return { ...rendered, card, countOnServer };
}

const getText = (kind: FailureKind) => en.notDeactivated('Desktop', en.failures[kind][0]);

/** Waits until the row of the Desktop shows why it was not deactivated. */
const findFailure = () =>
  runClockUntil(() =>
    within(getRow('Desktop')).getByText(/not deactivated/, { selector: 'strong' }),
  );

describe('an activation that Polar refuses to deactivate', () => {
  test('comes back without taking the focus from the next row', async () => {
    const { user } = await renderWithFailure(403);
    await deactivate(user, 'Desktop');
    await findFailure();
    expect(getRow('Laptop')).toHaveFocus();
  });

  test('shows the reason of the last attempt', async () => {
    const { user, polar, card } = await renderWithFailure(403, 1);
    polar.fail('licenseKeys.deactivate', 'network');
    await deactivate(user, 'Desktop');
    expect(await findFailure()).toHaveTextContent(getText('forbidden'));
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toBe(getText('network')));
    expect(await findFailure()).toHaveTextContent(getText('network'));
    expect(card).not.toHaveTextContent(getText('forbidden'));
  });

  test('announces the reason again if the next attempt fails for the same one', async () => {
    const { user } = await renderWithFailure(403);
    await deactivate(user, 'Desktop');
    await findFailure();
    const region = document.querySelector('[data-slot=portal-announcement]');
    const before = region?.textContent;
    await deactivate(user, 'Desktop');
    await findFailure();
    expect(region?.textContent).not.toBe(before);
    expect(readAnnouncement()).toBe(getText('forbidden'));
  });

  test('does not prevent the deactivation of another one', async () => {
    const { user, countOnServer } = await renderWithFailure(403, 1);
    await deactivate(user, 'Desktop');
    await findFailure();
    await deactivate(user, 'Laptop');
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Laptop')));
    expect(await findFailure()).toHaveTextContent(getText('forbidden'));
    expect(countOnServer()).toBe(2);
  });
});

describe('an activation that is gone although its deactivation failed', () => {
  test('is announced as deactivated if somebody else deactivated it in the meantime', async () => {
    const { user, polar, licenseKey, onError } = await renderWithFailure(404, 0);
    polar.licenseKeys.add({
      ...licenseKey,
      activations: licenseKey.activations.filter(({ label }) => label !== 'Desktop'),
    });
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Desktop')));
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(onError).not.toHaveBeenCalled();
  });
});
