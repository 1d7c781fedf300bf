import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  findRotation,
  getRotate,
  getRotation,
  listLabels,
  queryRotation,
  rotate,
} from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

const readDocument = () => document.documentElement.outerHTML;

/** A card on a mock that then takes half a second to respond. */
async function renderKey(overrides: Parameters<typeof renderCard>[0] = {}) {
  const rendered = renderCard(overrides);
  const card = await findCard();
  const { polar, licenseKey } = rendered;
  polar.latency = 500;
  return {
    ...rendered,
    card,
    getServerKey: () => polar.licenseKeys.get(licenseKey.id)?.key ?? '',
    countRotations: () =>
      polar.requests.filter(({ operation }) => operation === 'licenseKeys.rotate').length,
  };
}

describe('rotating the key', () => {
  test.each([
    ['is active', {}],
    ['is disabled', { status: 'disabled' }],
    ['has expired', { expires_at: '2026-06-01T12:00:00Z' }],
  ])(
    'of a license key that %s replaces it, confirms that and keeps the activations',
    async (_, overrides) => {
      const { user, licenseKey, getServerKey, card, countRotations } = await renderKey(overrides);
      const [labels, state] = [listLabels(), card.dataset['state']];
      await rotate(user);
      expect(await findRotation()).toHaveTextContent(en.rotated);
      expect(getRotation()).toHaveAttribute('data-state', 'rotated');
      expect(getServerKey()).not.toBe(licenseKey.key);
      const masked = screen.getByRole('img', { name: en.hidden(getServerKey().slice(-6)) });
      expect(masked).toBeVisible();
      expect(listLabels()).toEqual(labels);
      expect(card).toHaveAttribute('data-state', state);
      expect(countRotations()).toBe(1);
    },
  );

  test('announces the end of the new key when it is masked after being revealed', async () => {
    const { user, getServerKey } = await renderKey();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await rotate(user);
    await findRotation();
    await passTime(31_000);
    expect(screen.getByText(en.hidden(getServerKey().slice(-6)))).toHaveRole('status');
  });

  test('keeps the new key masked if the old one was masked', async () => {
    const { user, licenseKey, getServerKey } = await renderKey();
    await rotate(user);
    await findRotation();
    for (const key of [licenseKey.key, getServerKey()]) {
      expect(readDocument()).not.toContain(key.slice(0, -6));
    }
    expect(readDocument()).not.toContain(licenseKey.key.slice(-6));
  });

  test('reveals the new key, for 30 seconds, if the old one was revealed', async () => {
    const { user, licenseKey, getServerKey } = await renderKey();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await rotate(user);
    await findRotation();
    expect(screen.getByText(getServerKey())).toBeVisible();
    expect(readDocument()).not.toContain(licenseKey.key);
    await passTime(30_000);
    expect(readDocument()).not.toContain(getServerKey());
  });

  test('makes the copy button copy the new key', async () => {
    const { user, getServerKey } = await renderKey();
    await rotate(user);
    await findRotation();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    // As does the one in the notice.
    expect(await screen.findAllByRole('button', { name: 'Copied' })).toHaveLength(2);
    expect(await navigator.clipboard.readText()).toBe(getServerKey());
  });

  test('shows its progress on the button, which keeps the focus, and sends one request', async () => {
    const { user, licenseKey, countRotations } = await renderKey();
    await rotate(user);
    const button = await runClockUntil(() => screen.getByRole('button', { name: en.rotating }));
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(queryRotation()).toBeNull();
    expect(screen.getByRole('img')).toHaveAccessibleName(en.hidden(licenseKey.key.slice(-6)));
    await user.click(button);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await findRotation();
    expect(getRotate()).not.toHaveAttribute('aria-disabled', 'true');
    expect(countRotations()).toBe(1);
  });

  test('can be done twice and gives another key each time', async () => {
    const { user, getServerKey, countRotations } = await renderKey();
    await rotate(user);
    await findRotation();
    const first = getServerKey();
    await rotate(user);
    await runClockUntil(() => expect(queryRotation()).toBeNull());
    expect(await findRotation()).toHaveTextContent(en.rotated);
    expect(getServerKey()).not.toBe(first);
    expect(screen.getByRole('img')).toHaveAccessibleName(en.hidden(getServerKey().slice(-6)));
    expect(countRotations()).toBe(2);
  });

  test('works with the keyboard', async () => {
    const { user, countRotations } = await renderKey();
    getRotate().focus();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard(' ');
    await findRotation();
    expect(countRotations()).toBe(1);
  });

  test('completes after an unmount without showing or reporting anything', async () => {
    const { user, licenseKey, getServerKey, unmount, onError } = await renderKey();
    await rotate(user);
    unmount();
    await runClockUntil(() => expect(getServerKey()).not.toBe(licenseKey.key));
    await passTime(5_000);
    expect(onError).not.toHaveBeenCalled();
    expect(document.body).toHaveTextContent(/^$/);
  });
});
