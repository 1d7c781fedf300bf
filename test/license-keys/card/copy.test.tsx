import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { passTime, startClock } from '../../render-with-portal.tsx';
import { rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

const KEY = 'AURORA-7K2P-9QXM-4TBV-W83D-HJ5N6C';
const COPY_FAILED = en.copyFailed;

beforeEach(() => startClock());

/** Collects each text that the live region of the card announces from now on. */
function recordAnnouncements(): (string | null)[] {
  const announcements: (string | null)[] = [];
  const region = screen.getByRole('status');
  new MutationObserver(() => announcements.push(region.textContent)).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return announcements;
}

describe('the copy button', () => {
  test('copies the full key while it stays masked, and announces it', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(KEY);
    expect(screen.getByText('Copied', { selector: 'output' })).toHaveRole('status');
    expect(document.documentElement.outerHTML).not.toContain(KEY);
  });

  test('does not say of a new key that it was copied, when that was the old one', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    await rotate(user);
    expect(await screen.findByRole('button', { name: en.copyNew })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copied' })).not.toBeInTheDocument();
  });

  test('copies the key while it is revealed', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(KEY);
  });

  test.each(['{Enter}', ' '])('works with the keyboard (%j)', async (press) => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
    await user.keyboard(press);
    expect(await screen.findByRole('button', { name: 'Copied' })).toHaveFocus();
    expect(await navigator.clipboard.readText()).toBe(KEY);
  });

  test('is back to "Copy" after three seconds', async () => {
    const { user } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    await passTime(3_000);
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
  });

  test('announces every copy, not only the first one', async () => {
    const { user } = renderCard();
    await findCard();
    const announcements = recordAnnouncements();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    await passTime(10_000);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(announcements.filter((text) => text?.trim() === 'Copied')).toHaveLength(2);
  });

  test('copies unusual characters unchanged', async () => {
    const key = ` ключ-🗝️-"<b>&amp;-\t${'x'.repeat(2_000)}`;
    const { user } = renderCard({ key });
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(key);
  });

  test('shows and announces what to do instead when the browser refuses, until a copy succeeds', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    const denial = new DOMException('Write permission denied.', 'NotAllowedError');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(denial);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(COPY_FAILED, { selector: 'p' })).toBeVisible();
    expect(screen.getByText(COPY_FAILED, { selector: 'output' })).toHaveRole('status');
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
    await passTime(60_000);
    expect(screen.getByText(COPY_FAILED, { selector: 'p' })).toBeVisible();

    writeText.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(screen.queryByText(COPY_FAILED)).not.toBeInTheDocument();
  });

  test('shows what to do instead on a page without HTTPS, where there is no clipboard', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(COPY_FAILED, { selector: 'p' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copied' })).not.toBeInTheDocument();
  });
});
