import { createLicenseKey } from 'polar-customer-portal/mock';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../english.ts';
import { launchBrowser } from './browser.ts';
import { openPage, type CustomerPage, type PageOptions } from './open-page.ts';
import { isKeyRequest } from './polar-server.ts';
import { eventually, expectTruth, namesAreRead, onCard } from './screen.ts';

let browser: Browser;
beforeAll(async () => {
  // Playwright turns the cache off, in which browsers keep pages for "Back".
  browser = await launchBrowser(['--disable-back-forward-cache']);
});
afterAll(() => browser.close());

/** Leaves for another page, and goes back to the one that the browser has kept. */
async function leave({ page }: CustomerPage, afterwards: () => void) {
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'Restored' : 'Loaded';
    });
  });
  await page.goto('data:text/html,<title>Elsewhere</title>');
  afterwards();
  // Later, when this call has returned: it cannot return to a page that has been left.
  await page.evaluate(() => void setTimeout(() => history.back()));
  // Or the test would show nothing about a restored page.
  await eventually(() => page.title()).toBe('Restored');
}

async function openRestorablePage(options: Pick<PageOptions, 'pageSize'> = {}) {
  const licenseKey = createLicenseKey();
  const tab = await browser.newPage();
  const opened = await openPage({ licenseKeys: [licenseKey], signIn: true, tab, ...options });
  return { ...opened, licenseKey };
}

describe('"Back" to a page that the browser has kept', () => {
  test('shows nothing of a customer who has signed out, and requests nothing with the old token', async () => {
    const opened = await openRestorablePage();
    const { page, vendor, received, licenseKey } = opened;
    const { button, heading, row } = onCard(page);
    await row('Studio Mac').waitFor();
    await button(en.reveal).click();
    expect(await page.content()).toContain(licenseKey.key);

    await namesAreRead(opened);
    await leave(opened, () => {
      vendor.tokens = [];
    });
    await heading(en.failures.signed_out[0]).waitFor();
    expect(await row('Studio Mac').count()).toBe(0);
    expect(await button(en.reveal).count()).toBe(0);
    expect(await page.content()).not.toContain(licenseKey.key);
    expect(vendor.asked).toBe(2);
    expect(received.filter(isKeyRequest)).toHaveLength(1);

    await button(en.signInAgain).click();
    await expectTruth(opened, licenseKey.id);
  });

  test('shows nothing of them in a list either, however long they were away', async () => {
    const opened = await openRestorablePage({ pageSize: 10 });
    const { page, vendor, received, licenseKey } = opened;
    const end = page.getByText(licenseKey.key.slice(-6));
    await end.waitFor();
    // What is older than 30 seconds is read again as soon as the page is visible.
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 31_000;
    });
    await namesAreRead(opened);
    await leave(opened, () => {
      vendor.tokens = [];
    });
    await page.getByText(en.failures.signed_out[0]).waitFor();
    expect(await end.count()).toBe(0);
    expect(received.filter(isKeyRequest)).toHaveLength(1);
  });

  test('reads everything again for a customer who is still signed in', async () => {
    const opened = await openRestorablePage();
    const { page, polar, vendor, received, licenseKey } = opened;
    const { button, row } = onCard(page);
    await row('Studio Mac').waitFor();
    await namesAreRead(opened);
    await leave(opened, () => {
      polar.licenseKeys.add({ ...licenseKey, activations: [] });
    });
    await eventually(() => received.filter(isKeyRequest).length).toBe(2);
    await button(en.reveal).waitFor();
    expect(await row('Studio Mac').count()).toBe(0);
    expect(vendor.asked).toBe(2);
  });
});
