import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { byKeyboard, expectNoBarriers } from '../keyboard.ts';
import { expectTruth, onCard, reads } from '../screen.ts';
import { openPage, type PageOptions } from '../stage.ts';
import { en } from '../../english.ts';

const PLACES: [place: string, options: PageOptions][] = [
  ['on a page', {}],
  ['on a page from right to left', { dir: 'rtl' }],
  ['in a shadow root', { shadow: true }],
];

const devices = ['Studio Mac', 'Travel laptop', 'Build server'].map((label, index) =>
  createActivation({ label, created_at: new Date(Date.UTC(2026, 0, 9 - index)).toISOString() }),
);

describe.each(PLACES)('without a mouse and without barriers, %s', (_, options) => {
  test('a customer deactivates', async () => {
    const licenseKey = createLicenseKey({ activations: devices });
    const scene = await openPage({ licenseKeys: [licenseKey], ...options });
    const { page, polar } = scene;
    const { row, news, dialog, said } = onCard(page);
    const { press, goTo, isAt } = byKeyboard(page);
    await row('Travel laptop').waitFor();
    await expectNoBarriers(page);

    await goTo('Deactivate Travel laptop');
    await press('Enter');
    await isAt('Keep it');
    await expectNoBarriers(page);
    await press('Escape');
    await isAt('Deactivate Travel laptop');
    await dialog.waitFor({ state: 'detached' });
    await press('Space');
    await isAt('Keep it');
    await press('Enter');
    await isAt('Deactivate Travel laptop');
    await dialog.waitFor({ state: 'detached' });

    const goOn = scene.hold();
    await press('Enter');
    await isAt('Keep it');
    await goTo('Deactivate');
    await press('Space');
    await isAt('Build server');
    await row('Travel laptop').waitFor({ state: 'detached' });
    await reads(news, en.deactivating);
    await expectNoBarriers(page);
    goOn();
    await reads(said, en.deactivated('Travel laptop'));
    await isAt('Build server');
    await expectNoBarriers(page);

    // Of the last row, to the one before it; and Polar refuses.
    polar.fail('licenseKeys.deactivate', 'network', { times: 1 });
    await goTo('Deactivate Build server');
    await press('Enter');
    await isAt('Keep it');
    await goTo('Deactivate');
    await press('Enter');
    await isAt('Studio Mac');
    await reads(row('Build server'), en.failures.network[0]);
    await expectNoBarriers(page);

    // Of the only row, to the heading above it.
    polar.licenseKeys.add({ ...licenseKey, activations: devices.slice(2) });
    await goTo('Deactivate Studio Mac');
    await press('Enter');
    await isAt('Keep it');
    await goTo('Deactivate');
    await press('Enter');
    await isAt('Build server');
    await reads(said, en.deactivated('Studio Mac'));
    await goTo('Deactivate Build server');
    await press('Enter');
    await isAt('Keep it');
    await goTo('Deactivate');
    await press('Enter');
    await isAt('Activations');
    await reads(said, en.deactivated('Build server'));
    await expectNoBarriers(page);
    await expectTruth(scene, licenseKey.id);
  });

  test('a customer rotates, and signs in again', async () => {
    const licenseKey = createLicenseKey({ activations: devices });
    const scene = await openPage({ licenseKeys: [licenseKey], signIn: true, ...options });
    const { page, polar, vendor } = scene;
    const { notice, dialog, row, value } = onCard(page);
    const { press, goTo, isAt } = byKeyboard(page);
    await row('Studio Mac').waitFor();

    await goTo('Replace key');
    await press('Enter');
    await isAt('Keep it');
    await expectNoBarriers(page);
    await press('Escape');
    await isAt('Replace key');
    await dialog.waitFor({ state: 'detached' });

    const goOn = scene.hold();
    await press('Space');
    await isAt('Keep it');
    await press('Tab');
    await press('Enter');
    await isAt(en.rotating);
    await expectNoBarriers(page);
    goOn();
    await reads(notice('rotated'), en.rotated);
    await isAt('Replace key');
    await expectNoBarriers(page);

    polar.endSession(polar.sessionToken);
    await press('Enter');
    await isAt('Keep it');
    await press('Tab');
    await press('Space');
    await reads(notice('not_rotated'), en.notRotated(en.failures.unauthorized[0]));
    await reads(notice('outdated'), en.failures.unauthorized[0]);
    await isAt('Replace key');
    await expectNoBarriers(page);

    await goTo('Sign in again');
    await press('Enter');
    await notice('outdated').waitFor({ state: 'detached' });
    await isAt('License key');
    expect(vendor.signedIn).toBe(1);
    await expectNoBarriers(page);

    await goTo('Reveal');
    await press('Enter');
    expect(await value.textContent()).toBe(polar.licenseKeys.get(licenseKey.id)?.key);
    await expectNoBarriers(page);
  });

  test('a customer whose session is over from the start signs in again', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({
      licenseKeys: [licenseKey],
      signIn: true,
      before: ({ polar }) => polar.endSession(polar.sessionToken),
      ...options,
    });
    const { page } = scene;
    const { press, goTo, isAt } = byKeyboard(page);
    await onCard(page).heading(en.failures.unauthorized[0]).waitFor();
    await expectNoBarriers(page);

    await goTo('Sign in again');
    await press('Space');
    await isAt('License key');
    await expectTruth(scene, licenseKey.id);
  });
});
