import { onlineManager } from '@tanstack/react-query';
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

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

describe('the offline state of a card', () => {
  test('is shown without a request and ends once the connection is back', async () => {
    setOnline(false);
    const { polar } = renderCard();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(en.failures.offline.join(''));
    expect(within(alert).queryByRole('button')).not.toBeInTheDocument();
    expect(polar.requests).toEqual([]);

    setOnline(true);
    expect(await findCard()).toHaveTextContent('Active');
    expect(polar.requests).toHaveLength(1);
  });

  test('is shown when the connection is lost between two retries and ends once it is back', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    renderCard({}, { polar });
    await runClockUntil(() => expect(polar.requests).toHaveLength(1));
    setOnline(false);
    await runClockUntil(() => screen.getByRole('heading', { name: 'You are offline' }));
    setOnline(true);
    expect(await findCard()).toBeVisible();
    expect(polar.requests).toHaveLength(2);
  });

  test('is not shown because the page was hidden between two retries', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    polar.fail('licenseKeys.get', 'hang');
    renderCard({}, { polar });
    await runClockUntil(() => expect(polar.requests).toHaveLength(1));
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    dispatch('visibilitychange');
    await passTime(20_000);
    visibility.mockRestore();
    dispatch('visibilitychange');
    await runClockUntil(() => expect(polar.requests).toHaveLength(2));
    expect(screen.queryByText('You are offline')).not.toBeInTheDocument();
  });
});
