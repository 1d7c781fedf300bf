import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { en } from '../english.ts';
import { openPage, type CustomerPage } from './open-page.ts';
import { isKeyRequest } from './polar-server.ts';
import {
  comeBackLater,
  eventually,
  expectTruth,
  namesAreRead,
  onCard,
  readEvents,
  reads,
} from './screen.ts';

const [ENDED] = en.failures.unauthorized;

/** Ends the customer's session; the host app has no other until the customer signs in again. */
function endSession({ polar }: Pick<CustomerPage, 'polar'>) {
  polar.endSession(polar.sessionToken);
}

describe('a session that has ended', () => {
  test('is renewed without a message, while everything stays on the page', async () => {
    const licenseKey = createLicenseKey();
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { page, polar, vendor, received } = opened;
    const { row, card } = onCard(page);
    await row('Studio Mac').waitFor();
    await namesAreRead(opened);
    endSession(opened);
    vendor.tokens = [polar.createSession().token];
    const goOn = opened.hold();
    await comeBackLater(page);
    await eventually(() => received.filter(isKeyRequest).length).toBe(2);
    expect(await row('Studio Mac').isVisible()).toBe(true);
    goOn();

    await eventually(() => received.filter(isKeyRequest).map(({ status }) => status)).toEqual([
      200, 401, 200,
    ]);
    expect(vendor.asked).toBe(2);
    expect(await card.textContent()).not.toContain(ENDED);
    expect(await readEvents(page)).toEqual([]);
    await expectTruth(opened, licenseKey.id);
  });

  test('is renewed for a change too, which is then sent once more', async () => {
    const licenseKey = createLicenseKey();
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { page, polar, vendor, received } = opened;
    const { rotate, button, notice } = onCard(page);
    await button(en.rotate).waitFor();
    await namesAreRead(opened);
    endSession(opened);
    vendor.tokens = [polar.createSession().token];
    await rotate();

    await reads(notice('rotated'), en.rotated);
    const rotations = received.filter(({ path }) => path.endsWith('/rotate'));
    expect(rotations.map(({ status }) => status)).toEqual([401, 200]);
    expect(vendor.asked).toBe(2);
    await expectTruth(opened, licenseKey.id);
  });

  test('is reported once it cannot be renewed, with a way to sign in again', async () => {
    const licenseKey = createLicenseKey();
    const opened = await openPage({ licenseKeys: [licenseKey], signIn: true, before: endSession });
    const { page, vendor } = opened;
    const { heading, button } = onCard(page);
    await heading(ENDED).waitFor();
    expect(vendor).toMatchObject({ asked: 2, signedIn: 0 });
    expect(await readEvents(page)).toEqual([{ type: 'session_ended' }]);

    await button(en.signInAgain).click();
    await expectTruth(opened, licenseKey.id);
    expect(vendor).toMatchObject({ asked: 3, signedIn: 1 });
    expect(await heading(ENDED).count()).toBe(0);
  });

  test('is renewed once for ten cards, when the page opens and later', async () => {
    const licenseKeys = Array.from({ length: 10 }, () => createLicenseKey());
    const opened = await openPage({
      licenseKeys,
      before({ polar, vendor }) {
        const expired = polar.createSession({ expiresInSeconds: -1 });
        vendor.tokens = [expired.token, polar.sessionToken];
      },
    });
    const { page, polar, vendor, received } = opened;
    const countResponses = (status: number) =>
      received.filter((request) => isKeyRequest(request) && request.status === status).length;
    await eventually(() => page.getByRole('button', { name: en.reveal }).count()).toBe(10);
    expect(vendor.asked).toBe(2);
    expect([countResponses(401), countResponses(200)]).toEqual([10, 10]);

    endSession(opened);
    vendor.tokens = [polar.createSession().token];
    await comeBackLater(page);
    await eventually(() => countResponses(200)).toBe(20);
    expect(vendor.asked).toBe(3);
    expect(countResponses(401)).toBe(20);
    expect(await page.getByText(ENDED).count()).toBe(0);
    for (const index of [0, 9]) {
      await expectTruth(opened, licenseKeys[index]?.id ?? '', `License key ${index + 1}`);
    }
  });
});
