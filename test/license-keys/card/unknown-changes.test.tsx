import { onlineManager } from '@tanstack/react-query';
import { act, screen, within } from '@testing-library/react';
import type { MockFailure } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  createLabelled,
  deactivate,
  getRotation,
  getRow,
  listLabels,
  readAnnouncement,
  rotate,
} from './changes.ts';
import { findCard, readFact, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());
afterEach(() => setOnline(true));

function setOnline(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  act(() => onlineManager.setOnline(isOnline));
}

/** A card with three activations, on a mock that fails reads from now on. */
async function renderUnreadable(read: MockFailure = 'html') {
  const rendered = renderCard({ activations: createLabelled('Tablet', 'Desktop', 'Laptop') });
  const card = await findCard();
  const { polar, licenseKey, user } = rendered;
  // So that no result is that of an earlier attempt.
  polar.latency = 200;
  const stopFailing = polar.fail('licenseKeys.get', read);
  return {
    ...rendered,
    card,
    stopFailing,
    /** Looks again by the button of the notice, once reads succeed. */
    async tryAgain() {
      stopFailing();
      await user.click(await runClockUntil(getTryAgain));
    },
    countReads: () =>
      polar.requests.filter(({ operation }) => operation === 'licenseKeys.get').length,
    countOnServer: () => polar.licenseKeys.get(licenseKey.id)?.activations.length,
  };
}

const getTryAgain = () => screen.getByRole('button', { name: en.tryAgain });
const maybe = en.maybeDeactivated('Desktop');

/** Waits until the row of the Desktop says that it may have been deactivated. */
const findUnknown = () =>
  runClockUntil(() => {
    const row = getRow('Desktop');
    expect(within(row).getByText(maybe, { selector: 'strong' })).toBeVisible();
    return row;
  });

const findNotice = (text: string) =>
  runClockUntil(() => {
    const notice = getRotation();
    expect(notice).toHaveTextContent(text);
    return notice;
  });

describe('a deactivation after which neither a response nor a read arrives', () => {
  test('is told as one that may have been made, with a button that looks again', async () => {
    const { user, polar, card, onError, onEvent } = await renderUnreadable();
    polar.fail('licenseKeys.deactivate', 'lost_response');
    await deactivate(user, 'Desktop');
    expect(await findUnknown()).toHaveAttribute('data-state', 'unknown');
    expect(readAnnouncement()).toBe(maybe);
    expect(listLabels()).toEqual(['Tablet', 'Desktop', 'Laptop']);
    expect(readFact(card, 'Activations')).toEqual(['3 of 3']);
    await runClockUntil(getTryAgain);
    expect(card).toHaveTextContent(en.outdated);
    expect(card).not.toHaveTextContent('was not deactivated');
    expect(card).not.toHaveTextContent(en.deactivated('Desktop'));
    expect(onError.mock.calls[0]).toMatchObject([
      { code: 'unconfirmed', cause: { code: 'network' } },
    ]);
    expect(onEvent.mock.calls[0]).toEqual([{ type: 'failed', code: 'unconfirmed' }]);
  });

  test.each<[MockFailure, string, string[]]>([
    ['lost_response', en.deactivated('Desktop'), ['Tablet', 'Laptop']],
    [
      'network',
      en.notDeactivated('Desktop', en.failures.network[0]),
      ['Tablet', 'Desktop', 'Laptop'],
    ],
  ])('is decided by the next read that succeeds (%j)', async (failure, text, labels) => {
    const { user, polar, card, tryAgain, onEvent } = await renderUnreadable();
    polar.fail('licenseKeys.deactivate', failure);
    await deactivate(user, 'Desktop');
    await findUnknown();
    await tryAgain();
    await runClockUntil(() => expect(readAnnouncement()).toContain(text));
    expect(listLabels()).toEqual(labels);
    expect(card).toHaveTextContent(text);
    expect(card).not.toHaveTextContent('may have been');
    // What was not known when it ended is no event of its own later.
    expect(onEvent).not.toHaveBeenCalledWith(
      expect.objectContaining({ type: 'license_key.deactivated' }),
    );
  });

  test('is not decided by the success of another deactivation, which is no read', async () => {
    const { user, polar, countOnServer } = await renderUnreadable();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    await deactivate(user, 'Desktop');
    await findUnknown();
    await deactivate(user, 'Laptop');
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Laptop')));
    await findUnknown();
    expect(listLabels()).toEqual(['Tablet', 'Desktop']);
    expect(countOnServer()).toBe(1);
  });

  test('can be tried again, and is done when Polar has no such activation any more', async () => {
    const { user, polar, stopFailing } = await renderUnreadable();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    await deactivate(user, 'Desktop');
    await findUnknown();
    stopFailing();
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Desktop')));
    expect(listLabels()).toEqual(['Tablet', 'Laptop']);
  });

  test('is decided by the look, whatever the browser thinks of its connection', async () => {
    const { user, polar, stopFailing } = await renderUnreadable();
    stopFailing();
    polar.fail('licenseKeys.deactivate', 'lost_response');
    setOnline(false);
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Desktop')));
  });
});

describe('a deactivation with a key that was replaced elsewhere', () => {
  test.each<MockFailure>([401, 'network'])(
    'is not told as done while the license key cannot be read (%j), and then as not done',
    async (read) => {
      const { user, polar, card, licenseKey, countOnServer, stopFailing } =
        await renderUnreadable(read);
      polar.licenseKeys.add({ ...licenseKey, key: 'NIMBUS-ROTATED-ELSEWHERE-000001' });
      await deactivate(user, 'Desktop');
      await findUnknown();
      expect(card).not.toHaveTextContent(en.deactivated('Desktop'));
      stopFailing();
      await passTime(31_000);
      window.dispatchEvent(new Event('visibilitychange'));
      const text = en.notDeactivated('Desktop', en.failures.conflict[0]);
      await runClockUntil(() => expect(readAnnouncement()).toBe(text));
      expect(getRow('Desktop')).toHaveAttribute('data-state', 'refused');
      expect(countOnServer()).toBe(3);
    },
  );
});

describe('a rotation after which neither a response nor a read arrives', () => {
  test('is told as nothing else when the browser goes offline and online while reads are slow', async () => {
    const { user, polar, card, stopFailing } = await renderUnreadable('network');
    polar.fail('licenseKeys.rotate', 'lost_response');
    await rotate(user);
    await passTime(1_000);
    setOnline(false);
    await passTime(3_000);
    polar.latency = 4_000;
    await user.click(await runClockUntil(getTryAgain));
    setOnline(true);
    for (let turn = 0; turn < 3; turn += 1) {
      await passTime(1_000);
      expect(card).not.toHaveTextContent('was not replaced');
      expect(card).toHaveTextContent(en.maybeRotated);
    }
    stopFailing();
    await findNotice(en.rotated);
  });

  test('is not decided by a read that began before it ended, and ends later', async () => {
    const { user, polar, stopFailing, licenseKey, countReads } = await renderUnreadable();
    stopFailing();
    // The old key, on its way for long.
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.latency = 3_000;
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => expect(countReads()).toBe(2));
    polar.latency = 200;
    polar.fail('licenseKeys.get', 'html');
    polar.fail('licenseKeys.rotate', 'lost_response');
    await rotate(user);
    const notice = await findNotice(en.maybeRotated);
    expect(notice).toHaveAttribute('data-state', 'maybe_rotated');
    await passTime(5_000);
    expect(notice).toHaveTextContent(en.maybeRotated);
  });

  test('is told as done when Polar acts after a look has found the old key', async () => {
    const { user, polar, licenseKey, stopFailing } = await renderUnreadable();
    stopFailing();
    polar.fail('licenseKeys.rotate', 'network');
    await rotate(user);
    const notice = await findNotice(en.notRotated(en.failures.network[0]));
    polar.licenseKeys.add({ ...licenseKey, key: 'NIMBUS-ROTATED-LATE-0000000001' });
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => expect(notice).toHaveTextContent(en.rotated));
  });
});
