import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { comeBackLater, eventually, expectTruth, onCard, readEvents, reads } from '../screen.ts';
import { openPage, type Scene } from '../stage.ts';
import { en } from '../../english.ts';

const [ENDED] = en.failures.unauthorized;

/** Ends the customer's session; the vendor has no other to give until the customer signs in. */
function endSession({ polar }: Pick<Scene, 'polar'>) {
  polar.endSession(polar.sessionToken);
}

describe('a session that ends', () => {
  test('is renewed without a word, while all that was shown stays', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey], clock: true });
    const { page, polar, vendor, received } = scene;
    const { row, card } = onCard(page);
    await row('Studio Mac').waitFor();
    endSession(scene);
    vendor.tokens = [polar.createSession().token];
    const goOn = scene.hold();
    await comeBackLater(page);
    await eventually(() => received.length).toBe(2);
    expect(await row('Studio Mac').isVisible()).toBe(true);
    goOn();

    await eventually(() => received.map(({ status }) => status)).toEqual([200, 401, 200]);
    expect(vendor.asked).toBe(2);
    expect(await card.textContent()).not.toContain(ENDED);
    expect(await readEvents(page)).toEqual([]);
    await expectTruth(scene, licenseKey.id);
  });

  test('is told of once it cannot be renewed, with a way to sign in again', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey], signIn: true, before: endSession });
    const { page, vendor } = scene;
    const { heading, button } = onCard(page);
    await heading(ENDED).waitFor();
    expect(vendor).toMatchObject({ asked: 2, signedIn: 0 });
    expect(await readEvents(page)).toEqual([{ type: 'session_ended' }]);

    await button('Sign in again').click();
    await expectTruth(scene, licenseKey.id);
    expect(vendor).toMatchObject({ asked: 3, signedIn: 1 });
    expect(await heading(ENDED).count()).toBe(0);
  });

  test('is told of over what was shown before, which stays', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey], signIn: true, clock: true });
    const { page, vendor } = scene;
    const { row, notice, button } = onCard(page);
    await row('Studio Mac').waitFor();
    endSession(scene);
    await comeBackLater(page);
    await reads(notice('outdated'), ENDED);
    expect(await row('Studio Mac').isVisible()).toBe(true);

    await button('Sign in again').click();
    await notice('outdated').waitFor({ state: 'detached' });
    expect(vendor.signedIn).toBe(1);
    expect(await readEvents(page)).toEqual([{ type: 'session_ended' }]);
    await expectTruth(scene, licenseKey.id);
  });

  test('can be tried again where the vendor has no way to sign in', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey], before: endSession });
    const { heading, button } = onCard(scene.page);
    await heading(ENDED).waitFor();
    scene.vendor.tokens = [scene.polar.createSession().token];
    await button('Try again').click();
    await expectTruth(scene, licenseKey.id);
    expect(scene.vendor).toMatchObject({ asked: 3, signedIn: 0 });
  });

  test('asks the vendor once for ten cards, at first and in the middle', async () => {
    const licenseKeys = Array.from({ length: 10 }, () => createLicenseKey());
    const scene = await openPage({
      licenseKeys,
      clock: true,
      before({ polar, vendor }) {
        const expired = polar.createSession({ expiresInSeconds: -1 });
        vendor.tokens = [expired.token, polar.sessionToken];
      },
    });
    const { page, polar, vendor, received } = scene;
    const countAnswers = (status: number) =>
      received.filter((request) => request.status === status).length;
    await eventually(() => page.getByRole('button', { name: 'Reveal' }).count()).toBe(10);
    expect(vendor.asked).toBe(2);
    expect([countAnswers(401), countAnswers(200)]).toEqual([10, 10]);

    endSession(scene);
    vendor.tokens = [polar.createSession().token];
    await comeBackLater(page);
    await eventually(() => countAnswers(200)).toBe(20);
    expect(vendor.asked).toBe(3);
    expect(countAnswers(401)).toBe(20);
    expect(await page.getByText(ENDED).count()).toBe(0);
    for (const [index, { id }] of licenseKeys.entries()) {
      await expectTruth(scene, id, `License key ${index + 1}`);
    }
  });
});
