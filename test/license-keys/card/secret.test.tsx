import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { passTime, startClock } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';

const KEY = 'AURORA-7K2P-9QXM-4TBV-W83D-HJ5N6C';

beforeEach(() => startClock());

/** The whole document, including what is not visible. */
function readDocument(): string {
  return document.documentElement.outerHTML;
}

function expectMasked(key = KEY) {
  expect(readDocument()).not.toContain(key.slice(0, -6));
  expect(screen.getByRole('img', { name: `Hidden, ends with ${key.slice(-6)}` })).toBeVisible();
}

const getReveal = () => screen.getByRole('button', { name: 'Reveal' });
const getHide = () => screen.getByRole('button', { name: 'Hide' });

describe('the key on a card', () => {
  test('is in the document only while it is revealed, and both changes are announced', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    expectMasked();
    await user.click(getReveal());
    expect(screen.getByText(KEY)).toBeVisible();
    expect(screen.getByText('Shown for 30 seconds')).toHaveRole('status');
    await user.click(getHide());
    expectMasked();
    expect(screen.getByText('Hidden, ends with HJ5N6C')).toHaveRole('status');
  });

  test('is masked again after 30 seconds', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(getReveal());
    await passTime(29_000);
    expect(screen.getByText(KEY)).toBeVisible();
    await passTime(1_000);
    expectMasked();
    expect(screen.queryByText('Shown for 30 seconds')).not.toBeInTheDocument();
  });

  test('stays visible for a full 30 seconds each time it is revealed', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(getReveal());
    await passTime(20_000);
    await user.click(getHide());
    await user.click(getReveal());
    await passTime(20_000);
    expect(screen.getByText(KEY)).toBeVisible();
  });

  test('is masked when the page is hidden', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(getReveal());
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expectMasked();
  });

  test('stays revealed in the tests of a host app, which may have an incomplete ResizeObserver', async () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private callback: () => void) {}
        observe = () => this.callback();
        disconnect = () => {};
      },
    );
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(getReveal());
    expect(screen.getByText(KEY)).toBeVisible();
  });

  test.each(['abc', '', 'short!', '12345678901234567890123'])(
    'shows no character while masked when it is as short as "%s"',
    async (key) => {
      renderCard({ key });
      const mask = within(await findCard()).getByRole('img', { name: 'Hidden' });
      expect(mask).toHaveTextContent(/^•••• ••••$/);
    },
  );

  test('is revealed in full when it is short', async () => {
    const { user } = renderCard({ key: 'abc' });
    await findCard();
    await user.click(getReveal());
    expect(screen.getByText('abc')).toBeVisible();
  });

  test('does not give away its length while masked', async () => {
    renderCard({ key: KEY.repeat(5) });
    const mask = within(await findCard()).getByRole('img');
    expect(mask).toHaveTextContent(/^•••• •••• HJ5N6C$/);
  });

  test('is excluded from translation', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.click(getReveal());
    expect(screen.getByText(KEY)).toHaveAttribute('translate', 'no');
    expect(screen.getByText(KEY)).toHaveAttribute('dir', 'ltr');
  });

  test('can be revealed and hidden with the keyboard without losing the focus', async () => {
    const { user } = renderCard({ key: KEY });
    await findCard();
    await user.tab();
    expect(getReveal()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(KEY)).toBeVisible();
    expect(getHide()).toHaveFocus();
    await user.keyboard(' ');
    expectMasked();
  });

  test('is not in the document in the form of display_key either', async () => {
    const { licenseKey } = renderCard({ key: 'abc' });
    await findCard();
    expect(readDocument()).not.toContain(licenseKey.display_key);
  });
});
