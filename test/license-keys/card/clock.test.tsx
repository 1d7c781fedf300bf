import { act, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, passTime, startClock } from '../../render-with-portal.tsx';
import { findCard, readFact, renderCard } from './render-card.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

beforeEach(() => startClock());

const fromNow = (milliseconds: number) => new Date(NOW + milliseconds).toISOString();

describe('a card that stays open', () => {
  test('changes to expired when the key expires', async () => {
    const { polar } = renderCard({ expires_at: fromNow(2 * MINUTE) });
    const card = await findCard();
    expect(within(card).getByText('Expires soon')).toBeVisible();
    expect(readFact(card, 'Expires')).toEqual(['Jun 15, 2026', 'in 2 minutes']);
    await passTime(2 * MINUTE + 30_000);
    expect(readFact(card, 'Expired')[0]).toBe('Jun 15, 2026');
    expect(card).toHaveTextContent('This key expired on June 15, 2026.');
    expect(within(card).queryByText('Expires soon')).not.toBeInTheDocument();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('changes to expiring soon two weeks before the expiry', async () => {
    renderCard({ expires_at: fromNow(14 * DAY + MINUTE) });
    const card = await findCard();
    expect(within(card).getByText('Active')).toBeVisible();
    await passTime(90_000);
    expect(within(card).getByText('Expires soon')).toBeVisible();
  });

  test('shows itself also where a test has set the time to 0', async () => {
    vi.setSystemTime(0);
    renderCard();
    expect(await findCard()).toHaveTextContent('Active');
  });

  test('keeps its relative times up to date', async () => {
    renderCard({ expires_at: fromNow(3 * HOUR), last_validated_at: fromNow(-5 * MINUTE) });
    const card = await findCard();
    expect(card).toHaveTextContent('last 5 minutes ago');
    await passTime(HOUR);
    expect(readFact(card, 'Expires')[1]).toBe('in 2 hours');
    expect(card).toHaveTextContent('last 1 hour ago');
    await passTime(2 * HOUR + 5 * MINUTE);
    expect(readFact(card, 'Expired')[1]).toBe('5 minutes ago');
  });

  test('checks the time when the page becomes visible again', async () => {
    renderCard({ expires_at: fromNow(HOUR) });
    const card = await findCard();
    // No timer runs while the machine sleeps.
    vi.setSystemTime(NOW + DAY);
    expect(card).not.toHaveTextContent('Expired');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(within(card).getByText('This key expired on June 15, 2026.')).toBeVisible();
  });

  test('leaves no timer behind after an unmount', async () => {
    const { unmount } = renderCard();
    await findCard();
    unmount();
    await passTime(0);
    const left = vi.getTimerCount();
    await passTime(DAY);
    expect(left - vi.getTimerCount()).toBe(left);
  });
});
