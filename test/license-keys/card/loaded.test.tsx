import { screen } from '@testing-library/react';
import { LicenseKeyCard, LicenseKeyList } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

/** Collects each text that the live region announces from now on. */
function listen(): string[] {
  const heard: string[] = [];
  const region = document.querySelector('[data-slot=portal-announcement]') as Element;
  const collect = () => region.textContent && heard.push(region.textContent);
  new MutationObserver(collect).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

/** Returns to the page after half a minute, which reads stale data again. */
async function returnToPage() {
  await passTime(31_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await passTime(1_000);
}

describe('what is announced of a card', () => {
  test('is its title and its status once it has loaded, and nothing when it is read again', async () => {
    const { polar } = renderCard({ status: 'disabled' });
    const heard = listen();
    await findCard();
    expect(heard).toEqual([en.loaded(en.title, en.status.disabled)]);
    await returnToPage();
    expect(getKeyRequests(polar)).toHaveLength(2);
    expect(heard).toHaveLength(1);
  });

  test('is Polar’s own word for a status that we do not know', async () => {
    renderCard({ status: 'suspended' });
    const heard = listen();
    await findCard();
    expect(heard).toEqual([en.loaded(en.title, 'suspended')]);
  });

  test('is that it has loaded also after a failure', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    const { user } = renderCard({}, { polar });
    const heard = listen();
    await user.click(await runClockUntil(() => screen.getByRole('button', { name: en.tryAgain })));
    await findCard();
    expect(heard).toEqual([en.loaded(en.title, en.status.active)]);
  });

  test('is nothing of a license key that was there before, from a list', async () => {
    const licenseKey = createLicenseKey({}, { now: NOW });
    renderWithPortal(<LicenseKeyCard id={licenseKey.id} listed={licenseKey} />, {
      licenseKeys: [licenseKey],
    });
    const heard = listen();
    await runClockUntil(() => screen.getByRole('list', { name: en.activations }));
    expect(heard).toEqual([]);
  });
});

test('how many license keys a list has is announced once it has loaded, and not when it is read again', async () => {
  const licenseKeys = [createLicenseKey({}, { now: NOW }), createLicenseKey({}, { now: NOW })];
  const { polar } = renderWithPortal(<LicenseKeyList />, { licenseKeys });
  const heard = listen();
  await runClockUntil(() => expect(heard).toEqual([en.list.total(2, String)]));
  await returnToPage();
  expect(getKeyRequests(polar)).toHaveLength(2);
  expect(heard).toHaveLength(1);
});
