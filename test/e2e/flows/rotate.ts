import { createLicenseKey, type PortalLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { expectTruth, onCard, reads, readSource } from '../screen.ts';
import { openPage, type PageOptions, type Scene } from '../stage.ts';
import { en } from '../../english.ts';

interface Trouble {
  when: string;
  /** What happens between the page and Polar. */
  happens: (scene: Scene, licenseKey: PortalLicenseKey) => void;
  /** Why Polar did not do it; otherwise it did. */
  reason?: keyof typeof en.failures;
  options?: PageOptions;
}

const TROUBLES: Trouble[] = [
  { when: 'when all goes well', happens: () => {} },
  {
    when: 'when the connection drops before Polar acted',
    happens: ({ portal }) => portal.fail('rotate', 'network', { times: 1 }),
    reason: 'network',
  },
  {
    when: 'when the connection drops after Polar acted',
    happens: ({ portal }) => portal.fail('rotate', 'lost_answer', { times: 1 }),
  },
  {
    when: 'when Polar does not answer in time',
    happens: ({ portal }) => portal.fail('rotate', 'hang', { times: 1 }),
    reason: 'timeout',
    options: { timeout: 500 },
  },
  {
    when: 'when the session has ended in between',
    happens({ portal, vendor }) {
      portal.endSession(portal.sessionToken);
      vendor.tokens = [portal.createSession().token];
    },
    reason: 'unauthorized',
  },
  {
    when: 'when Polar does not find the key',
    happens: ({ portal }) => portal.fail('rotate', 404, { times: 1 }),
    reason: 'not_found',
  },
  {
    when: 'when the key has been revoked meanwhile',
    happens: ({ portal }, licenseKey) =>
      portal.licenseKeys.add({ ...licenseKey, status: 'revoked' }),
    reason: 'rejected',
  },
  {
    when: 'when there were too many requests',
    happens: ({ portal }) => portal.fail('rotate', 429, { times: 1 }),
    reason: 'rate_limited',
  },
  {
    when: 'when Polar crashes, which a browser may not read',
    happens: ({ portal }) => portal.fail('rotate', 500, { times: 1 }),
    reason: 'network',
  },
  {
    when: 'when a page comes in place of Polar’s answer',
    happens: ({ portal }) => portal.fail('rotate', 'html', { times: 1 }),
    reason: 'invalid_response',
  },
];

describe('rotating', () => {
  for (const { when, happens, reason, options } of TROUBLES) {
    const ending = reason ? 'keeps the key and says why' : 'shows another key and says so';
    test(`${ending}, ${when}`, async () => {
      const licenseKey = createLicenseKey();
      const scene = await openPage({ licenseKeys: [licenseKey], ...options });
      const { page, received } = scene;
      const { rotate, button, notice } = onCard(page);
      await button('Replace key').waitFor();
      happens(scene, licenseKey);
      await rotate();

      const text = reason ? en.notRotated(en.failures[reason][0]) : en.rotated;
      await reads(notice(reason ? 'not_rotated' : 'rotated'), text);
      expect(await notice(reason ? 'rotated' : 'not_rotated').count()).toBe(0);

      await expectTruth(scene, licenseKey.id);
      expect(received.filter(isRotation)).toHaveLength(1);
      expect(scene.portal.licenseKeys.get(licenseKey.id)?.key === licenseKey.key).toBe(!!reason);
      expect(await readSource(page)).not.toContain(licenseKey.key);
    });
  }

  test('claims nothing until a slow Polar has answered, and sends nothing twice', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey] });
    const { page, received, portal, hold } = scene;
    const { rotate, button, dialog, notice } = onCard(page);
    await button('Reveal').click();
    const goOn = hold();
    await rotate();

    // By force, since a browser's robot would wait until it is enabled.
    await button(en.rotating).click({ force: true });
    expect(await dialog.count()).toBe(0);
    expect(await notice('rotated').count()).toBe(0);
    expect(await onCard(page).value.textContent()).toBe(licenseKey.key);

    goOn();
    await reads(notice('rotated'), en.rotated);
    // Shown, as the one before was.
    expect(await onCard(page).value.textContent()).toBe(portal.licenseKeys.get(licenseKey.id)?.key);
    expect(await readSource(page)).not.toContain(licenseKey.key);
    expect(received.filter(isRotation)).toHaveLength(1);
    await button('Hide').click();
    await expectTruth(scene, licenseKey.id);
  });

  test('says that it cannot know when Polar cannot be asked either, and says what it finds later', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey] });
    const { page, received, portal } = scene;
    const { rotate, button, notice } = onCard(page);
    await button('Replace key').waitFor();
    portal.fail('rotate', 'lost_answer', { times: 1 });
    // Not asked again after this, unlike after a dropped connection: that saves seven seconds.
    portal.fail('get', 'html');
    await rotate();
    await reads(notice('not_rotated'), en.maybeRotated);
    await reads(notice('outdated'), en.failures.invalid_response[0]);

    portal.clearFailures();
    await button('Try again').click();
    await reads(notice('rotated'), en.rotated);
    expect(await notice('not_rotated').count()).toBe(0);
    expect(await notice('outdated').count()).toBe(0);
    await expectTruth(scene, licenseKey.id);
    expect(received.filter(isRotation)).toHaveLength(1);
    expect(await readSource(page)).not.toContain(licenseKey.key);
  });

  test('says that it cannot know when the session has ended before it could ask', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey], signIn: true });
    const { page, portal } = scene;
    const { rotate, button, notice } = onCard(page);
    await button('Replace key').waitFor();
    portal.fail('rotate', 'lost_answer', { times: 1 });
    portal.fail('get', 401);
    await rotate();
    await reads(notice('outdated'), en.failures.unauthorized[0]);
    await reads(notice('not_rotated'), en.maybeRotated);

    portal.clearFailures();
    // A read that was still to come may have found it out by itself, and the button is gone then.
    await button('Sign in again')
      .click({ timeout: 1_000 })
      .catch(() => {});
    await reads(notice('rotated'), en.rotated);
    await expectTruth(scene, licenseKey.id);
  });

  test('says after all that nothing came of it, when that is what it finds later', async () => {
    const licenseKey = createLicenseKey();
    const scene = await openPage({ licenseKeys: [licenseKey] });
    const { page, received, portal } = scene;
    const { rotate, button, notice } = onCard(page);
    await button('Replace key').waitFor();
    portal.fail('rotate', 'network', { times: 1 });
    portal.fail('get', 'html');
    await rotate();
    await reads(notice('not_rotated'), en.maybeRotated);

    portal.clearFailures();
    await button('Try again').click();
    await reads(notice('not_rotated'), en.notRotated(en.failures.network[0]));
    await expectTruth(scene, licenseKey.id);
    expect(received.filter(isRotation)).toHaveLength(1);
  });
});

function isRotation({ method, path }: { method: string; path: string }) {
  return method === 'POST' && path.endsWith('/rotate');
}
