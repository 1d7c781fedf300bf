import {
  createActivation,
  createLicenseKey,
  type MockLicenseKey,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { expectTruth, onCard, reads } from '../screen.ts';
import { openPage, type PageOptions, type Scene } from '../stage.ts';
import { en } from '../../english.ts';

const DAY = 24 * 60 * 60 * 1000;

function createKey(): MockLicenseKey {
  return createLicenseKey({
    activations: ['Studio Mac', 'Travel laptop', 'Build server'].map((label, index) =>
      createActivation({ label, created_at: new Date(Date.now() - index * DAY).toISOString() }),
    ),
  });
}

interface Trouble {
  when: string;
  /** What happens between the page and Polar. */
  happens: (scene: Scene, licenseKey: MockLicenseKey) => void;
  /** Why Polar did not do it; otherwise it did. */
  reason?: keyof typeof en.failures;
  options?: PageOptions;
}

const TROUBLES: Trouble[] = [
  { when: 'when all goes well', happens: () => {} },
  {
    when: 'when the connection drops before Polar acted',
    happens: ({ polar }) => polar.fail('licenseKeys.deactivate', 'network', { times: 1 }),
    reason: 'network',
  },
  {
    when: 'when the connection drops after Polar acted',
    happens: ({ polar }) => polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 }),
  },
  {
    when: 'when Polar does not answer in time',
    happens: ({ polar }) => polar.fail('licenseKeys.deactivate', 'hang', { times: 1 }),
    reason: 'timeout',
    options: { timeout: 500 },
  },
  {
    when: 'when the session has ended, which it does not need',
    happens: ({ polar }) => polar.endSession(polar.sessionToken),
  },
  {
    when: 'when it was gone already',
    happens: ({ polar }, licenseKey) =>
      polar.licenseKeys.add({
        ...licenseKey,
        activations: licenseKey.activations.filter(({ label }) => label !== 'Travel laptop'),
      }),
  },
  {
    when: 'when the key was rotated elsewhere meanwhile',
    happens: ({ polar }, licenseKey) =>
      polar.licenseKeys.add({ ...licenseKey, key: 'NIMBUS-ROTATED-ELSEWHERE' }),
    reason: 'not_found',
  },
  {
    when: 'when there were too many requests',
    happens: ({ polar }) => polar.fail('licenseKeys.deactivate', 429, { times: 1 }),
    reason: 'rate_limited',
  },
  {
    when: 'when Polar crashes, which a browser may not read',
    happens: ({ polar }) => polar.fail('licenseKeys.deactivate', 500, { times: 1 }),
    reason: 'network',
  },
  {
    when: 'when a page comes in place of Polar’s answer',
    happens: ({ polar }) => polar.fail('licenseKeys.deactivate', 'html', { times: 1 }),
    reason: 'invalid_response',
  },
];

describe('deactivating', () => {
  for (const { when, happens, reason, options } of TROUBLES) {
    const ending = reason ? 'gives the device back and says why' : 'says that it worked';
    test(`${ending}, ${when}`, async () => {
      const licenseKey = createKey();
      const scene = await openPage({ licenseKeys: [licenseKey], ...options });
      const { page, received } = scene;
      const { deactivate, row, news, said } = onCard(page);
      await row('Travel laptop').waitFor();
      happens(scene, licenseKey);
      await deactivate('Travel laptop');

      const text = reason
        ? en.notDeactivated('Travel laptop', en.failures[reason][0])
        : en.deactivated('Travel laptop');
      await reads(reason ? row('Travel laptop') : news, text);
      await reads(said, text);
      if (reason) expect(await news.textContent()).not.toContain(en.deactivated('Travel laptop'));
      else expect(await row('Travel laptop').count()).toBe(0);

      expect(received.filter(isDeactivation)).toMatchObject([{ hasBearer: false }]);
      await expectTruth(scene, licenseKey.id);
    });
  }

  test('takes the device away at once and claims nothing until a slow Polar has answered', async () => {
    const licenseKey = createKey();
    const scene = await openPage({ licenseKeys: [licenseKey] });
    const { deactivate, row, news, said, meter } = onCard(scene.page);
    await row('Travel laptop').waitFor();
    const goOn = scene.hold();
    await deactivate('Travel laptop');

    await row('Travel laptop').waitFor({ state: 'detached' });
    await reads(news, en.deactivating);
    expect(await meter.getAttribute('aria-valuenow')).toBe('2');
    expect(await said.textContent()).not.toContain('Travel laptop');
    expect(scene.polar.licenseKeys.get(licenseKey.id)?.activations).toHaveLength(3);

    goOn();
    await reads(news, en.deactivated('Travel laptop'));
    await reads(said, en.deactivated('Travel laptop'));
    await expectTruth(scene, licenseKey.id);
  });

  test('asks again, however soon after the customer kept it', async () => {
    const licenseKey = createKey();
    const { page } = await openPage({ licenseKeys: [licenseKey] });
    const { button, dialog } = onCard(page);
    await button('Deactivate Travel laptop').click();
    // In one go, since a browser tells a page that a dialog was closed only after that.
    await button('Deactivate Build server').evaluate((other: HTMLElement) => {
      other.closest('section')?.querySelector<HTMLElement>('dialog button')?.click();
      other.click();
    });
    await dialog.getByText(en.deactivateTitle('Build server')).waitFor();
  });
});

function isDeactivation({ path }: { path: string }) {
  return path.endsWith('/deactivate');
}
