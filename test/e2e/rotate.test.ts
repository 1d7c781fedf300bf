import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { en } from '../english.ts';
import { openPage } from './open-page.ts';
import { expectTruth, onCard, reads, readSource } from './screen.ts';

describe('rotating', () => {
  test.each([
    ['when Polar responds', false],
    ['when the connection drops after Polar has done it', true],
  ])('shows the new key %s, after one request', async (_, isLost) => {
    const licenseKey = createLicenseKey();
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { page, received, polar } = opened;
    const { rotate, button, notice } = onCard(page);
    await button(en.rotate).waitFor();
    if (isLost) polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    await rotate();

    await reads(notice('rotated'), en.rotated);
    expect(await notice('not_rotated').count()).toBe(0);
    expect(polar.licenseKeys.get(licenseKey.id)?.key).not.toBe(licenseKey.key);
    await expectTruth(opened, licenseKey.id);
    expect(received.filter(isRotation)).toHaveLength(1);
    expect(await readSource(page)).not.toContain(licenseKey.key);
  });

  test('keeps the old key when Polar crashes, which a browser reports as a network error', async () => {
    const licenseKey = createLicenseKey();
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { rotate, button, notice } = onCard(opened.page);
    await button(en.rotate).waitFor();
    // Such a response comes without CORS headers, so that the page may not read it.
    opened.polar.fail('licenseKeys.rotate', 500, { times: 1 });
    await rotate();

    await reads(notice('not_rotated'), en.notRotated(en.failures.network[0]));
    await expectTruth(opened, licenseKey.id);
    expect(opened.received.filter(isRotation)).toMatchObject([{ status: 500 }]);
  });

  test('shows the old key until a slow Polar has responded, and sends nothing twice', async () => {
    const licenseKey = createLicenseKey();
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { page, received, polar, hold } = opened;
    const { rotate, button, dialog, notice, value } = onCard(page);
    await button(en.reveal).click();
    const goOn = hold();
    await rotate();

    // By force, since Playwright would wait until the button is enabled.
    await button(en.rotating).click({ force: true });
    expect(await dialog.count()).toBe(0);
    expect(await notice('rotated').count()).toBe(0);
    expect(await value.textContent()).toBe(licenseKey.key);

    goOn();
    await reads(notice('rotated'), en.rotated);
    // Revealed, as the old one was.
    expect(await value.textContent()).toBe(polar.licenseKeys.get(licenseKey.id)?.key);
    expect(await readSource(page)).not.toContain(licenseKey.key);
    expect(received.filter(isRotation)).toHaveLength(1);
    await button(en.hide).click();
    await expectTruth(opened, licenseKey.id);
  });
});

function isRotation({ method, path }: { method: string; path: string }) {
  return method === 'POST' && path.endsWith('/rotate');
}
