import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { answer, getRotate, listLabels, rotate } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

const readDocument = () => document.documentElement.outerHTML;

/** A card, and a Polar that takes its time for what comes after. */
async function renderKey(overrides: Parameters<typeof renderCard>[0] = {}) {
  const rendered = renderCard(overrides);
  const card = await findCard();
  const { polar, licenseKey } = rendered;
  polar.latency = 500;
  return {
    ...rendered,
    card,
    getHeldKey: () => polar.licenseKeys.get(licenseKey.id)?.key ?? '',
    countRotations: () =>
      polar.requests.filter(({ operation }) => operation === 'licenseKeys.rotate').length,
  };
}

const findNotice = () => runClockUntil(() => screen.getByRole('alert'));

describe('the question before a key is rotated', () => {
  test('says what will stop working, and takes the focus where nothing happens', async () => {
    const { user } = await renderKey();
    await user.click(getRotate());
    const dialog = screen.getByRole('dialog', { name: en.rotateTitle });
    expect(dialog).toHaveAccessibleDescription(en.rotateText);
    expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveFocus();
  });

  test.each(['Keep it', 'Escape'])('has a way out (%s), back to where one was', async (way) => {
    const { user, polar, licenseKey, getHeldKey } = await renderKey();
    await user.click(getRotate());
    if (way === 'Escape') await user.keyboard('{Escape}');
    else await answer(user, way);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(getRotate()).toHaveFocus();
    await passTime(5_000);
    expect(getHeldKey()).toBe(licenseKey.key);
    expect(polar.requests).toHaveLength(1);
  });
});

describe('rotating a key', () => {
  test.each([
    ['works', {}],
    ['is disabled', { status: 'disabled' }],
    ['has expired', { expires_at: '2026-06-01T12:00:00Z' }],
  ])('replaces one that %s, says so, and keeps the activations', async (_, overrides) => {
    const { user, licenseKey, getHeldKey, card, countRotations } = await renderKey(overrides);
    const [labels, state] = [listLabels(), card.dataset['state']];
    await rotate(user);
    expect(await findNotice()).toHaveTextContent(en.rotated);
    expect(screen.getByRole('alert')).toHaveAttribute('data-state', 'rotated');
    expect(getHeldKey()).not.toBe(licenseKey.key);
    const masked = screen.getByRole('img', { name: en.hidden(getHeldKey().slice(-6)) });
    expect(masked).toBeVisible();
    expect(listLabels()).toEqual(labels);
    expect(card).toHaveAttribute('data-state', state);
    expect(countRotations()).toBe(1);
  });

  test('says how the new one ends once it is hidden again, having been revealed as the old one', async () => {
    const { user, getHeldKey } = await renderKey();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await rotate(user);
    await findNotice();
    await passTime(31_000);
    expect(screen.getByText(en.hidden(getHeldKey().slice(-6)))).toHaveRole('status');
  });

  test('keeps the new one masked where the old one was', async () => {
    const { user, licenseKey, getHeldKey } = await renderKey();
    await rotate(user);
    await findNotice();
    for (const key of [licenseKey.key, getHeldKey()]) {
      expect(readDocument()).not.toContain(key.slice(0, -6));
    }
    expect(readDocument()).not.toContain(licenseKey.key.slice(-6));
  });

  test('shows the new one where the old one was revealed', async () => {
    const { user, licenseKey, getHeldKey } = await renderKey();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await rotate(user);
    await findNotice();
    expect(screen.getByText(getHeldKey())).toBeVisible();
    expect(readDocument()).not.toContain(licenseKey.key);
    await passTime(30_000);
    expect(readDocument()).not.toContain(getHeldKey());
  });

  test('has the new one copied from then on', async () => {
    const { user, getHeldKey } = await renderKey();
    await rotate(user);
    await findNotice();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(await navigator.clipboard.readText()).toBe(getHeldKey());
  });

  test('says that it is under way, and keeps the focus, and asks once', async () => {
    const { user, licenseKey, countRotations } = await renderKey();
    await rotate(user);
    const button = await runClockUntil(() => screen.getByRole('button', { name: en.rotating }));
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('img')).toHaveAccessibleName(en.hidden(licenseKey.key.slice(-6)));
    await user.click(button);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await findNotice();
    expect(getRotate()).toHaveFocus();
    expect(countRotations()).toBe(1);
  });

  test('twice gives another one again', async () => {
    const { user, getHeldKey, countRotations } = await renderKey();
    await rotate(user);
    await findNotice();
    const first = getHeldKey();
    await rotate(user);
    await runClockUntil(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(await findNotice()).toHaveTextContent(en.rotated);
    expect(getHeldKey()).not.toBe(first);
    expect(screen.getByRole('img')).toHaveAccessibleName(en.hidden(getHeldKey().slice(-6)));
    expect(countRotations()).toBe(2);
  });

  test('works with the keyboard alone', async () => {
    const { user, countRotations } = await renderKey();
    getRotate().focus();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard(' ');
    await findNotice();
    expect(countRotations()).toBe(1);
  });

  test('goes on when its page is left, and claims nothing', async () => {
    const { user, licenseKey, getHeldKey, unmount, onError } = await renderKey();
    await rotate(user);
    unmount();
    await runClockUntil(() => expect(getHeldKey()).not.toBe(licenseKey.key));
    await passTime(5_000);
    expect(onError).not.toHaveBeenCalled();
    expect(document.body).toHaveTextContent(/^$/);
  });
});
