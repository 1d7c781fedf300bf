import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { passTime, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

const KEY = 'AURORA-7K2P-9QXM-4TBV-W83D-HJ5N6C';
const SORRY = en.copyFailed;

beforeEach(() => startClock());

/** What the card says from now on: each change of its live region. */
function listen(): (string | null)[] {
  const said: (string | null)[] = [];
  const region = screen.getByRole('status');
  new MutationObserver(() => said.push(region.textContent)).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}

describe('copying', () => {
  test('copies the full key while it stays masked, and says so', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(KEY);
    expect(screen.getByText('Copied', { selector: 'output' })).toHaveRole('status');
    expect(document.documentElement.outerHTML).not.toContain(KEY);
  });

  test('copies the key while it shows', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(KEY);
  });

  test.each(['{Enter}', ' '])('works with the keyboard alone (%s)', async (press) => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
    await user.keyboard(press);
    expect(await screen.findByRole('button', { name: 'Copied' })).toHaveFocus();
    expect(await navigator.clipboard.readText()).toBe(KEY);
  });

  test('offers itself again after three seconds', async () => {
    const { user } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    await passTime(3_000);
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
  });

  test('tells those who do not see the screen of each time, not of the first alone', async () => {
    const { user } = renderCard();
    await findCard();
    const said = listen();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    await passTime(10_000);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(said.filter((text) => text?.trim() === 'Copied')).toHaveLength(2);
  });

  test('keeps every character, however odd', async () => {
    const key = ` ключ-🗝️-"<b>&amp;-\t${'x'.repeat(2_000)}`;
    const { user } = renderCard({ key });
    await findCard();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(key);
  });

  test('says what to do instead when the browser denies it, for as long as it takes', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    const denial = new DOMException('Write permission denied.', 'NotAllowedError');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(denial);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(SORRY, { selector: 'p' })).toBeVisible();
    expect(screen.getByText(SORRY, { selector: 'output' })).toHaveRole('status');
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
    await passTime(60_000);
    expect(screen.getByText(SORRY, { selector: 'p' })).toBeVisible();

    writeText.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(screen.queryByText(SORRY)).not.toBeInTheDocument();
  });

  test('says so on a page without HTTPS, where there is no clipboard', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(SORRY, { selector: 'p' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copied' })).not.toBeInTheDocument();
  });
});
