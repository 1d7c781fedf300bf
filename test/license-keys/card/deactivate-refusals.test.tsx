import { screen, within } from '@testing-library/react';
import type { FailureKind } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { createLabelled, deactivate, getRow, listLabels, readAnnouncement } from './changes.ts';
import { findCard, readFact, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

const LABELS = ['Tablet', 'Desktop', 'Laptop'];

/** A card with three activations, of which Polar refuses to deactivate any. */
async function renderRefused(failure: MockFailure, times = Infinity) {
  const rendered = renderCard({ activations: createLabelled(...LABELS) });
  const card = await findCard();
  const { polar, licenseKey } = rendered;
  // So that there is time to look before Polar answers.
  polar.latency = 200;
  polar.fail('licenseKeys.deactivate', failure, { times });
  const countHeld = () => polar.licenseKeys.get(licenseKey.id)?.activations.length;
  return { ...rendered, card, countHeld };
}

const say = (kind: FailureKind) => en.notDeactivated('Desktop', en.failures[kind][0]);

/** What the row of the Desktop says, once Polar has answered. */
const findReason = () =>
  runClockUntil(() =>
    within(getRow('Desktop')).getByText(/not deactivated/, { selector: 'strong' }),
  );

describe('an activation that Polar does not deactivate', () => {
  test.each<[MockFailure, FailureKind]>([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'network'],
    ['network', 'network'],
    ['html', 'invalid_response'],
  ])('comes back with the reason (%j)', async (failure, kind) => {
    const { user, card, countHeld, onError } = await renderRefused(failure);
    await deactivate(user, 'Desktop');
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(await findReason()).toHaveTextContent(say(kind));
    expect(readAnnouncement()).toBe(say(kind));
    expect(getRow('Desktop')).toHaveAttribute('data-state', 'refused');
    expect(listLabels()).toEqual(LABELS);
    expect(readFact(card, 'Activations')).toEqual(['3 of 3']);
    expect(countHeld()).toBe(3);
    expect(card).not.toHaveTextContent(en.deactivated('Desktop'));
    expect(card).not.toHaveTextContent(en.deactivating);
    expect(onError).toHaveBeenCalledOnce();
  });

  test('leaves the focus where it was by then', async () => {
    const { user } = await renderRefused(403);
    await deactivate(user, 'Desktop');
    await findReason();
    expect(getRow('Laptop')).toHaveFocus();
  });

  test('can be tried again, and goes if that works', async () => {
    const { user, card, countHeld } = await renderRefused(403, 1);
    await deactivate(user, 'Desktop');
    await findReason();
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toBe(en.deactivated('Desktop')));
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(countHeld()).toBe(2);
    expect(card).not.toHaveTextContent('not deactivated');
  });

  test('says the reason of the last try', async () => {
    const { user, polar, card } = await renderRefused(403, 1);
    polar.fail('licenseKeys.deactivate', 'network');
    await deactivate(user, 'Desktop');
    expect(await findReason()).toHaveTextContent(say('forbidden'));
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toBe(say('network')));
    expect(await findReason()).toHaveTextContent(say('network'));
    expect(card).not.toHaveTextContent(say('forbidden'));
  });

  test('is told each time, also of the same reason', async () => {
    const { user } = await renderRefused(403);
    await deactivate(user, 'Desktop');
    await findReason();
    const region = document.querySelector('[data-slot=portal-announcement]');
    const before = region?.textContent;
    await deactivate(user, 'Desktop');
    await findReason();
    expect(region?.textContent).not.toBe(before);
    expect(readAnnouncement()).toBe(say('forbidden'));
  });

  test('does not stop another', async () => {
    const { user, countHeld } = await renderRefused(403, 1);
    await deactivate(user, 'Desktop');
    await findReason();
    await deactivate(user, 'Laptop');
    await runClockUntil(() => expect(readAnnouncement()).toBe(en.deactivated('Laptop')));
    expect(await findReason()).toHaveTextContent(say('forbidden'));
    expect(countHeld()).toBe(2);
  });
});

describe('an activation that is gone all the same', () => {
  test('was deactivated: Polar’s answer was lost', async () => {
    const { user, countHeld, onError } = await renderRefused('lost_response', 1);
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toBe(en.deactivated('Desktop')));
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(countHeld()).toBe(2);
    expect(onError).not.toHaveBeenCalled();
  });

  test('was deactivated: by somebody else, meanwhile', async () => {
    const { user, polar, licenseKey, onError } = await renderRefused(404, 0);
    polar.licenseKeys.add({
      ...licenseKey,
      activations: licenseKey.activations.filter(({ label }) => label !== 'Desktop'),
    });
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toBe(en.deactivated('Desktop')));
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
    expect(onError).not.toHaveBeenCalled();
  });

  test('is not called so while nobody knows, and is once somebody does', async () => {
    const { user, polar, countHeld } = await renderRefused('lost_response', 1);
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    await deactivate(user, 'Desktop');
    expect(await findReason()).toHaveTextContent(say('network'));
    expect(countHeld()).toBe(2);

    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => expect(listLabels()).toEqual(['Tablet', 'Laptop']));
    expect(screen.queryByText(/not deactivated/, { selector: 'strong' })).not.toBeInTheDocument();
  });
});
