import { screen, within } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { Activity } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { getDialog, getRotate, readAnnouncement } from './changes.ts';
import { findCard } from './render-card.tsx';

beforeEach(() => startClock());

/** A card in an `<Activity>`, which hides it without unmounting it. */
async function renderInActivity(overrides: Parameters<typeof createLicenseKey>[0] = {}) {
  const licenseKey = createLicenseKey(overrides, { now: NOW });
  const page = (mode: 'visible' | 'hidden') => (
    <>
      <input aria-label="Search the dashboard" />
      <Activity mode={mode}>
        <LicenseKeyCard id={licenseKey.id} />
      </Activity>
    </>
  );
  const rendered = renderWithPortal(page('visible'), { licenseKeys: [licenseKey] });
  await findCard();
  return {
    ...rendered,
    licenseKey,
    hide: () => rendered.rerender(page('hidden')),
    show: () => rendered.rerender(page('visible')),
  };
}

describe('the confirmation on a card that is hidden', () => {
  test('closes, so that the page can be used, and stays closed when the card is shown again', async () => {
    const { user, hide, show } = await renderInActivity();
    await user.click(getRotate());
    const dialog = getDialog();
    hide();
    expect(dialog).not.toHaveAttribute('open');
    show();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(getRotate());
    await user.click(within(getDialog()).getByRole('button', { name: 'Keep it' }));
    expect(getRotate()).toHaveFocus();
  });

  test('gives Escape back to the page', async () => {
    const { user, hide } = await renderInActivity();
    await user.click(getRotate());
    hide();
    const onKeyDown = vi.fn();
    document.addEventListener('keydown', onKeyDown, { once: true });
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledOnce();
  });

  test('stays open in StrictMode, which runs its effects twice', async () => {
    const { user } = await renderInActivity();
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    await user.click(getRotate());
    expect(getDialog()).toHaveAttribute('open');
    expect(showModal).toHaveBeenCalledTimes(2);
  });
});

describe('a revealed key on a card that is hidden', () => {
  test('is masked at once, and stays masked when the card is shown again', async () => {
    const { user, licenseKey, hide, show } = await renderInActivity();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    expect(screen.getByText(licenseKey.key)).toBeVisible();
    hide();
    expect(document.documentElement.outerHTML).not.toContain(licenseKey.key);
    show();
    expect(screen.getByRole('button', { name: 'Reveal' })).toBeVisible();
    expect(readAnnouncement()).toMatch(/^Hidden, ends with/);
  });

  test('can be revealed again for 30 seconds', async () => {
    const { user, licenseKey, hide, show } = await renderInActivity();
    hide();
    show();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    await passTime(29_000);
    expect(screen.getByText(licenseKey.key)).toBeVisible();
    await passTime(1_000);
    expect(screen.queryByText(licenseKey.key)).not.toBeInTheDocument();
  });
});

describe('a card that is shown again', () => {
  test('checks the time', async () => {
    const { hide, show } = await renderInActivity({
      expires_at: new Date(NOW + 3_600_000).toISOString(),
    });
    hide();
    vi.setSystemTime(NOW + 86_400_000);
    show();
    expect(screen.getByText('This key expired on June 15, 2026.')).toBeVisible();
  });

  test('leaves the focus where it is after more activations were shown', async () => {
    const { user, hide, show } = await renderInActivity({
      activations: createActivations(75, { now: NOW }),
    });
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(screen.getAllByRole('listitem')[10]).toHaveFocus();
    hide();
    await user.click(screen.getByRole('textbox', { name: 'Search the dashboard' }));
    show();
    expect(screen.getByRole('textbox', { name: 'Search the dashboard' })).toHaveFocus();
  });
});
