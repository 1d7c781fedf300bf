import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { en } from '../english.ts';
import { expectAccessible } from './accessibility.ts';
import { recordAnnouncements } from './announcements.ts';
import { byKeyboard } from './keyboard.ts';
import { openPage, type PageOptions } from './open-page.ts';
import { eventually, expectTruth, onCard, reads } from './screen.ts';

const PLACES: [place: string, options: PageOptions][] = [
  ['on a page', {}],
  ['in a shadow root', { shadow: true }],
];

const devices = ['Studio Mac', 'Travel laptop', 'Build server'].map((label, index) =>
  createActivation({ label, created_at: new Date(Date.UTC(2026, 0, 9 - index)).toISOString() }),
);

const deactivateButton = (label: string) => `${en.deactivate} ${label}`;

describe.each(PLACES)('without a mouse, %s', (_, options) => {
  test('a customer deactivates all activations, one of them at the second try', async () => {
    const licenseKey = createLicenseKey({ activations: devices });
    const opened = await openPage({ licenseKeys: [licenseKey], ...options });
    const { page, polar } = opened;
    const { row, news, dialog, said } = onCard(page);
    const { press, goTo, isAt } = byKeyboard(page);
    await row('Travel laptop').waitFor();

    await goTo(deactivateButton('Travel laptop'));
    await press('Enter');
    await isAt(en.keep);
    await press('Escape');
    await isAt(deactivateButton('Travel laptop'));
    await dialog.waitFor({ state: 'detached' });
    await press('Space');
    await isAt(en.keep);
    await press('Enter');
    await isAt(deactivateButton('Travel laptop'));
    await dialog.waitFor({ state: 'detached' });

    const goOn = opened.hold();
    await press('Enter');
    await isAt(en.keep);
    await expectAccessible(page);
    await goTo(en.deactivate);
    await press('Space');
    await isAt('Build server');
    await row('Travel laptop').waitFor({ state: 'detached' });
    await reads(news, en.deactivating);
    goOn();
    await reads(said, en.deactivated('Travel laptop'));
    await isAt('Build server');

    // From the last row the focus goes to the one before it.
    polar.fail('licenseKeys.deactivate', 'network', { times: 1 });
    await goTo(deactivateButton('Build server'));
    await press('Enter');
    await isAt(en.keep);
    await goTo(en.deactivate);
    await press('Enter');
    await isAt('Studio Mac');
    await reads(row('Build server'), en.failures.network[0]);
    await expectAccessible(page);

    await goTo(deactivateButton('Studio Mac'));
    await press('Enter');
    await isAt(en.keep);
    await goTo(en.deactivate);
    await press('Enter');
    await isAt('Build server');
    await reads(said, en.deactivated('Studio Mac'));
    // From the only row it goes to the heading above it.
    await goTo(deactivateButton('Build server'));
    await press('Enter');
    await isAt(en.keep);
    await goTo(en.deactivate);
    await press('Enter');
    await isAt(en.activations);
    await reads(said, en.deactivated('Build server'));
    await expectTruth(opened, licenseKey.id);
  });

  test('a customer replaces the key, signs in again, and reveals it', async () => {
    const licenseKey = createLicenseKey({ activations: devices });
    const opened = await openPage({ licenseKeys: [licenseKey], signIn: true, ...options });
    const { page, polar, vendor } = opened;
    const { notice, dialog, row, value } = onCard(page);
    const { press, goTo, isAt } = byKeyboard(page);
    await row('Studio Mac').waitFor();

    await goTo(en.rotate);
    await press('Enter');
    await isAt(en.keep);
    await press('Escape');
    await isAt(en.rotate);
    await dialog.waitFor({ state: 'detached' });

    const goOn = opened.hold();
    await press('Space');
    await isAt(en.keep);
    await press('Tab');
    await press('Enter');
    await isAt(en.rotating);
    goOn();
    await reads(notice('rotated'), en.rotated);
    await isAt(en.rotated);
    await expectAccessible(page);
    await press('Tab');
    await isAt(en.copyNew);

    polar.endSession(polar.sessionToken);
    await goTo(en.rotate);
    await press('Enter');
    await isAt(en.keep);
    await press('Tab');
    await press('Space');
    await reads(notice('not_rotated'), en.notRotated(en.failures.unauthorized[0]));
    await reads(notice('outdated'), en.failures.unauthorized[0]);
    await isAt(en.notRotated(en.failures.unauthorized[0]));
    await expectAccessible(page);

    await goTo(en.signInAgain);
    await press('Enter');
    await notice('outdated').waitFor({ state: 'detached' });
    await isAt(en.title);
    expect(vendor.signedIn).toBe(1);

    await goTo(en.reveal);
    await press('Enter');
    expect(await value.textContent()).toBe(polar.licenseKeys.get(licenseKey.id)?.key);
  });
});

test('a customer whose session has ended signs in again without a mouse', async () => {
  const licenseKey = createLicenseKey();
  const opened = await openPage({
    licenseKeys: [licenseKey],
    signIn: true,
    before: ({ polar }) => polar.endSession(polar.sessionToken),
  });
  const { press, goTo, isAt } = byKeyboard(opened.page);
  await onCard(opened.page).heading(en.failures.unauthorized[0]).waitFor();

  await goTo(en.signInAgain);
  await press('Space');
  await isAt(en.title);
  await expectTruth(opened, licenseKey.id);
});

test('a customer who has lost a laptop hears of the offer to replace the key, takes it, and copies the new key', async () => {
  const licenseKey = createLicenseKey({ activations: devices });
  const { page, polar } = await openPage({ licenseKeys: [licenseKey] });
  const { said, notice } = onCard(page);
  const { press, goTo, isAt } = byKeyboard(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reads(said, en.status.active);
  const readAnnounced = await recordAnnouncements(page);

  await goTo(deactivateButton('Travel laptop'));
  await press('Enter');
  await isAt(en.keep);
  await press('Tab');
  await press('Enter');
  await isAt('Build server');
  await reads(notice('deactivated'), en.mayReturn);
  await goTo(en.rotate, 'Shift+Tab');
  await press('Enter');
  await isAt(en.keep);
  await press('Escape');
  await isAt(en.rotate);
  await press('Enter');
  await isAt(en.keep);
  await press('Tab');
  await press('Enter');
  // Read by the screen reader as the new place of the focus, so not announced as well.
  await isAt(en.rotated);
  await press('Tab');
  await isAt(en.copyNew);
  await press('Enter');
  await isAt(en.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(polar.licenseKeys.get(licenseKey.id)?.key);
  expect(copied).not.toBe(licenseKey.key);
  expect(await readAnnounced()).toEqual([
    `${en.deactivated('Travel laptop')} ${en.mayReturn}`,
    en.copied,
  ]);
  await expectAccessible(page);
});

test('a customer with forty license keys finds one by its ending, copies it, and opens it, each announced once', async () => {
  const licenseKeys = Array.from({ length: 40 }, (_, index) =>
    createLicenseKey({ key: `NIMBUS-1C285B2D-6CE6-4BC7-B8BE-ADB6A7E${1000 + index}` }),
  );
  const { page } = await openPage({ licenseKeys, pageSize: 10 });
  const { card: list, said, value } = onCard(page, en.list.title);
  const { press, goTo, isAt } = byKeyboard(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await reads(said.first(), en.list.total(40, String));
  const readAnnounced = await recordAnnouncements(page);

  await goTo(en.search);
  await page.keyboard.insertText('E1031');
  await eventually(() => value.count()).toBe(1);
  await goTo(en.copy);
  await press('Enter');
  await reads(said.first(), en.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(licenseKeys[31]?.key);
  await press('Shift+Tab');
  await press('Enter');
  await list.getByText('Studio Mac').waitFor();
  await goTo(en.reveal);
  await press('Enter');
  await isAt(en.hide);
  await press('Escape');
  await isAt(en.reveal);
  await goTo(en.search, 'Shift+Tab');
  await press('Escape');
  await eventually(() => value.count()).toBe(10);
  expect(await readAnnounced()).toEqual([
    en.turning,
    en.found(1, String),
    en.copied,
    en.keyRevealed,
    en.hidden('7E1031'),
    en.page(1, 4, String),
  ]);
  await expectAccessible(page);
});
