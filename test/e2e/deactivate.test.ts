import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { en } from '../english.ts';
import { openPage } from './open-page.ts';
import { expectTruth, onCard, reads } from './screen.ts';

const DAY = 24 * 60 * 60 * 1000;

function createKey() {
  return createLicenseKey({
    activations: ['Studio Mac', 'Travel laptop', 'Build server'].map((label, index) =>
      createActivation({ label, created_at: new Date(Date.now() - index * DAY).toISOString() }),
    ),
  });
}

describe('deactivating', () => {
  test.each([
    ['when Polar responds', false],
    ['when the connection drops after Polar has done it', true],
  ])('is confirmed %s, after one request without the session', async (_, isLost) => {
    const licenseKey = createKey();
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { page, received, polar } = opened;
    const { deactivate, row, news, said } = onCard(page);
    await row('Travel laptop').waitFor();
    if (isLost) polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    await deactivate('Travel laptop');

    await reads(news, en.deactivated('Travel laptop'));
    await reads(said, en.deactivated('Travel laptop'));
    expect(await row('Travel laptop').count()).toBe(0);
    expect(received.filter(isDeactivation)).toMatchObject([{ hasBearer: false }]);
    await expectTruth(opened, licenseKey.id);
  });

  test('hides the device at once and confirms nothing until a slow Polar has responded', async () => {
    const licenseKey = createKey();
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { deactivate, row, news, said, count } = onCard(opened.page);
    await row('Travel laptop').waitFor();
    const goOn = opened.hold();
    await deactivate('Travel laptop');

    await row('Travel laptop').waitFor({ state: 'detached' });
    await reads(news, en.deactivating);
    expect(await count.textContent()).toBe('2');
    expect(await said.textContent()).not.toContain('Travel laptop');
    expect(opened.polar.licenseKeys.get(licenseKey.id)?.activations).toHaveLength(3);

    goOn();
    await reads(news, en.deactivated('Travel laptop'));
    await reads(said, en.deactivated('Travel laptop'));
    await expectTruth(opened, licenseKey.id);
  });

  test('opens the next question in the same moment in which one is closed', async () => {
    const { page } = await openPage({ licenseKeys: [createKey()] });
    const { button, dialog } = onCard(page);
    await button(`${en.deactivate} Travel laptop`).click();
    // Both clicks in one task: a browser dispatches the event `close` of a dialog only after it.
    await button(`${en.deactivate} Build server`).evaluate((other: HTMLElement) => {
      other.closest('section')?.querySelector<HTMLElement>('dialog button')?.click();
      other.click();
    });
    await dialog.getByText(en.deactivateTitle('Build server')).waitFor();
  });
});

function isDeactivation({ path }: { path: string }) {
  return path.endsWith('/deactivate');
}
