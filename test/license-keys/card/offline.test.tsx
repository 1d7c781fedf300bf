import { onlineManager } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());
afterEach(() => setOnline(true));

/** Goes online or offline, as the browser reports it. */
function setOnline(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  act(() => onlineManager.setOnline(isOnline));
}

function dispatch(event: string) {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
}

/** What a stray `offline` event leaves behind: react-query counts as offline a browser that is online. */
function startBelievingOffline() {
  act(() => onlineManager.setOnline(false));
  expect(navigator.onLine).toBe(true);
}

const getTryAgain = () => screen.getByRole('button', { name: en.tryAgain });

describe('the offline state of a card', () => {
  test('is shown after one request and ends once the connection is back', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    setOnline(false);
    renderCard({}, { polar });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(en.failures.offline.join(''));
    await passTime(60_000);
    expect(getKeyRequests(polar)).toHaveLength(1);

    setOnline(true);
    expect(await findCard()).toHaveTextContent('Active');
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('is not shown while requests succeed although the browser says that it is offline', async () => {
    setOnline(false);
    renderCard();
    expect(await findCard()).toHaveTextContent('Active');
    expect(screen.queryByText('You are offline')).not.toBeInTheDocument();
  });

  test('offers to try again, which sends a request also while the browser is offline', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 2 });
    setOnline(false);
    const { user } = renderCard({}, { polar });
    await runClockUntil(getTryAgain);
    await passTime(5_000);
    await user.click(getTryAgain());
    await runClockUntil(() => expect(getKeyRequests(polar)).toHaveLength(2));
    await passTime(5_000);
    expect(screen.getByRole('heading', { name: 'You are offline' })).toBeVisible();
    await user.click(getTryAgain());
    expect(await findCard()).toHaveTextContent('Active');
  });

  test('is shown when the connection is lost between two retries and ends once it is back', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    renderCard({}, { polar });
    await runClockUntil(() => expect(getKeyRequests(polar)).toHaveLength(1));
    setOnline(false);
    await runClockUntil(() => screen.getByRole('heading', { name: 'You are offline' }));
    setOnline(true);
    expect(await findCard()).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('is not shown because the page was hidden between two retries', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    polar.fail('licenseKeys.get', 'hang');
    renderCard({}, { polar });
    await runClockUntil(() => expect(getKeyRequests(polar)).toHaveLength(1));
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    dispatch('visibilitychange');
    await passTime(20_000);
    visibility.mockRestore();
    dispatch('visibilitychange');
    await runClockUntil(() => expect(getKeyRequests(polar)).toHaveLength(2));
    expect(screen.queryByText('You are offline')).not.toBeInTheDocument();
  });
});

describe('a card after an offline event of a browser that is online', () => {
  test('loads', async () => {
    startBelievingOffline();
    renderCard();
    expect(await findCard()).toHaveTextContent('Active');
  });

  test.each([
    ['network', en.failures.network],
    [{ status: 503, body: {} }, en.failures.server],
  ] as const)(
    'says why it does not load, and sends a request when the customer tries again (%j)',
    async (failure, [title]) => {
      const polar = servePolar();
      polar.fail('licenseKeys.get', failure, { times: 1 });
      startBelievingOffline();
      const { user } = renderCard({}, { polar });
      await runClockUntil(() => screen.getByRole('heading', { name: title }));
      await passTime(60_000);
      expect(getKeyRequests(polar)).toHaveLength(1);
      await user.click(getTryAgain());
      expect(await findCard()).toHaveTextContent('Active');
      expect(getKeyRequests(polar)).toHaveLength(2);
    },
  );

  test('goes on by itself at the next online event', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    startBelievingOffline();
    renderCard({}, { polar });
    await runClockUntil(getTryAgain);
    dispatch('online');
    expect(await findCard()).toHaveTextContent('Active');
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('keeps its data and says that a refresh has failed, until the customer tries again', async () => {
    const polar = servePolar();
    const { user } = renderCard({}, { polar });
    await findCard();
    startBelievingOffline();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    await passTime(31_000);
    dispatch('visibilitychange');
    await runClockUntil(() => screen.getByText(en.failures.network[0]));
    expect(await findCard()).toHaveTextContent(en.outdated);
    await user.click(getTryAgain());
    await runClockUntil(() => expect(screen.queryByText(en.failures.network[0])).toBeNull());
    expect(getKeyRequests(polar)).toHaveLength(3);
  });
});
