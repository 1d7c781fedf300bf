import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { passTime, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';

const KEY = 'AURORA-7K2P-9QXM-4TBV-W83D-HJ5N6C';

beforeEach(() => startClock());

/** Everything that a script, a screenshot or "view source" could find. */
function readDocument(): string {
  return document.documentElement.outerHTML;
}

function expectMasked(key = KEY) {
  expect(readDocument()).not.toContain(key.slice(0, -6));
  expect(screen.getByRole('img', { name: `Hidden, ends with ${key.slice(-6)}` })).toBeVisible();
}

const reveal = () => screen.getByRole('button', { name: 'Reveal' });
const hide = () => screen.getByRole('button', { name: 'Hide' });

describe('the key', () => {
  test('is nowhere in the document until its owner reveals it, and not after hiding it', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    expectMasked();
    await user.click(reveal());
    expect(screen.getByText(KEY)).toBeVisible();
    expect(screen.getByText('Shown for 30 seconds')).toHaveRole('status');
    await user.click(hide());
    expectMasked();
    expect(screen.getByText('Hidden, ends with HJ5N6C')).toHaveRole('status');
  });

  test('hides by itself after 30 seconds', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(reveal());
    await passTime(29_000);
    expect(screen.getByText(KEY)).toBeVisible();
    await passTime(1_000);
    expectMasked();
    expect(screen.queryByText('Shown for 30 seconds')).not.toBeInTheDocument();
  });

  test('hides for another 30 seconds each time it is revealed', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(reveal());
    await passTime(20_000);
    await user.click(hide());
    await user.click(reveal());
    await passTime(20_000);
    expect(screen.getByText(KEY)).toBeVisible();
  });

  test('hides when its owner leaves the page', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(reveal());
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expectMasked();
  });

  test.each(['abc', '', 'short!', '12345678901234567890123'])(
    'shows no character of one as short as "%s"',
    async (key) => {
      renderCard({ key });
      const mask = within(await findCard()).getByRole('img', { name: 'Hidden' });
      expect(mask).toHaveTextContent(/^•••• ••••$/);
    },
  );

  test('shows a short one whole when its owner asks', async () => {
    const { user } = renderCard({ key: 'abc' });
    await findCard();
    await user.click(reveal());
    expect(screen.getByText('abc')).toBeVisible();
  });

  test('does not tell how long it is', async () => {
    renderCard({ key: KEY.repeat(5) });
    const mask = within(await findCard()).getByRole('img');
    expect(mask).toHaveTextContent(/^•••• ••••HJ5N6C$/);
  });

  test('is left to neither translators nor recorders of the screen', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(reveal());
    const code = screen.getByText(KEY);
    expect(code).toHaveAttribute('translate', 'no');
    expect(code).toHaveAttribute('dir', 'ltr');
    expect(code).toHaveAttribute('data-clarity-mask', 'true');
    expect(code).toHaveAttribute('data-hj-suppress');
    expect(code).toHaveAttribute('data-private');
    expect(code).toHaveClass('sentry-mask', 'dd-privacy-mask', 'ph-no-capture');
    expect(code).toHaveClass('fs-mask', 'rr-mask');
  });

  test('is revealed and hidden by keyboard alone, without losing the focus', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.tab();
    expect(reveal()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(KEY)).toBeVisible();
    expect(hide()).toHaveFocus();
    await user.keyboard(' ');
    expectMasked();
  });

  test('is not in the document in any other form, such as Polar’s own short one', async () => {
    const { licenseKey } = renderCard({ key: 'abc' });
    await findCard();
    expect(readDocument()).not.toContain(licenseKey.display_key);
  });
});
