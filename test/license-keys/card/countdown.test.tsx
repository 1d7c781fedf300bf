import { screen } from '@testing-library/react';
import { LicenseKey } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { NOW, passTime, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { readAnnouncement } from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const press = (name: string) => screen.getByRole('button', { name });
const readCountdown = () =>
  document.querySelector('[data-slot=license-key-countdown]')?.textContent;

describe('the countdown of a revealed key', () => {
  test('says each second how many are left, and is not announced', async () => {
    const { user } = renderCard();
    await findCard();
    expect(readCountdown()).toBeUndefined();
    await user.click(press(en.reveal));
    expect(readCountdown()).toBe(en.hiddenIn(30, String));
    await passTime(1_000);
    expect(readCountdown()).toBe(en.hiddenIn(29, String));
    await passTime(28_000);
    expect(readCountdown()).toBe('Hidden again in 1 second');
    expect(readAnnouncement()).toBe(en.keyRevealed);
    expect(screen.getByText('Hidden again in 1 second').closest('output, [aria-live]')).toBeNull();
    await passTime(1_000);
    expect(readCountdown()).toBeUndefined();
  });

  test('begins at 30 again each time the key is revealed', async () => {
    const { user } = renderCard();
    await findCard();
    await user.click(press(en.reveal));
    await passTime(20_000);
    await user.click(press(en.hide));
    await user.click(press(en.reveal));
    expect(readCountdown()).toBe(en.hiddenIn(30, String));
    await passTime(2_000);
    expect(readCountdown()).toBe(en.hiddenIn(28, String));
  });

  test('renders nothing else each second', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    const render = vi.fn((content) => content);
    const { user } = renderWithPortal(
      <LicenseKey.Root id={licenseKey.id} benefitNames={false}>
        <LicenseKey.Value />
        <LicenseKey.Countdown />
        <LicenseKey.Reveal>{render}</LicenseKey.Reveal>
      </LicenseKey.Root>,
      { licenseKeys: [licenseKey] },
    );
    await user.click(await screen.findByRole('button', { name: en.reveal }));
    const { length } = render.mock.calls;
    await passTime(10_000);
    expect(readCountdown()).toBe(en.hiddenIn(20, String));
    expect(render.mock.calls).toHaveLength(length);
  });
});
