import { screen } from '@testing-library/react';
import { LicenseKey, LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { getRotate, readAnnouncement } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

/** Hears what a host app hears of the keyboard: on the document, before its target does. */
function listenLikeHost() {
  const heard: string[] = [];
  const listen = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  for (const type of ['keydown', 'keyup'] as const) {
    document.addEventListener(type, listen, { capture: true });
    onTestFinished(() => document.removeEventListener(type, listen, { capture: true }));
  }
  return heard;
}

const ESCAPE = ['keydown Escape', 'keyup Escape'];

describe('Escape with the focus inside a card', () => {
  test('hides a revealed key and is used up; the focus stays, and the next one goes to the page', async () => {
    const { user, licenseKey } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: en.reveal }));
    getRotate().focus();
    const heard = listenLikeHost();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(licenseKey.key)).not.toBeInTheDocument();
    expect(readAnnouncement()).toMatch(/^Hidden, ends with/);
    expect(getRotate()).toHaveFocus();
    expect(heard).toEqual([]);
    await user.keyboard('{Escape}');
    expect(heard).toEqual(ESCAPE);
  });

  test('that is held hides the key and stays used up until it is released', async () => {
    const { user } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: en.reveal }));
    const heard = listenLikeHost();
    await user.keyboard('{Escape>3/}');
    expect(heard).toEqual([]);
    expect(screen.getByRole('button', { name: en.reveal })).toHaveFocus();
  });

  test('closes an open question first, and then hides the key', async () => {
    const { user, licenseKey } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: en.reveal }));
    await user.click(getRotate());
    const heard = listenLikeHost();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByText(licenseKey.key)).toBeVisible();
    expect(getRotate()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(licenseKey.key)).not.toBeInTheDocument();
    expect(heard).toEqual([]);
  });

  test('that is held closes an open question, and not the key as well', async () => {
    const { user, licenseKey } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: en.reveal }));
    await user.click(getRotate());
    const heard = listenLikeHost();
    await user.keyboard('{Escape>3/}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByText(licenseKey.key)).toBeVisible();
    expect(heard).toEqual([]);
  });

  test('hides the key of that card alone, of two that are revealed', async () => {
    const licenseKeys = [createLicenseKey({}, { now: NOW }), createLicenseKey({}, { now: NOW })];
    const { user } = renderWithPortal(
      <>
        {licenseKeys.map(({ id }) => (
          <LicenseKeyCard key={id} id={id} />
        ))}
      </>,
      { licenseKeys },
    );
    const reveal = await screen.findAllByRole('button', { name: en.reveal });
    for (const button of reveal) await user.click(button);
    await user.keyboard('{Escape}');
    const [first, second] = licenseKeys;
    expect(screen.getByText(first?.key ?? '')).toBeVisible();
    expect(screen.queryByText(second?.key ?? '')).not.toBeInTheDocument();
  });

  test('closes a dialog of the host app in a card, not the key around it', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    const { user } = renderWithPortal(
      <LicenseKey.Root id={licenseKey.id}>
        <LicenseKey.Secret />
        <div role="dialog" aria-label="Help">
          <input />
        </div>
      </LicenseKey.Root>,
      { licenseKeys: [licenseKey] },
    );
    await user.click(await screen.findByRole('button', { name: en.reveal }));
    screen.getByRole('textbox').focus();
    const heard = listenLikeHost();
    await user.keyboard('{Escape}');
    expect(screen.getByText(licenseKey.key)).toBeVisible();
    expect(heard).toEqual(ESCAPE);
  });
});

describe('Escape goes to the page', () => {
  test('with the focus outside of the card, and after the key was hidden in another way', async () => {
    const { user, licenseKey } = renderCard();
    await findCard();
    const reveal = screen.getByRole('button', { name: en.reveal });
    await user.click(reveal);
    reveal.blur();
    const heard = listenLikeHost();
    await user.keyboard('{Escape}');
    expect(screen.getByText(licenseKey.key)).toBeVisible();
    expect(heard).toEqual(ESCAPE);
    reveal.focus();
    await passTime(30_000);
    await user.keyboard('{Escape}');
    expect(heard).toEqual([...ESCAPE, ...ESCAPE]);
  });

  test('when it ends a composition, for example of Japanese', async () => {
    const { user, licenseKey } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: en.reveal }));
    const heard = listenLikeHost();
    const key = { key: 'Escape', isComposing: true, bubbles: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    expect(screen.getByText(licenseKey.key)).toBeVisible();
    expect(heard).toEqual(['keydown Escape']);
  });

  test('when the card has been removed', async () => {
    const { user, unmount } = renderCard();
    await findCard();
    await user.click(screen.getByRole('button', { name: en.reveal }));
    unmount();
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
  });
});
