import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import type { Received } from '../polar-server.ts';
import { eventually, expectTruth, onCard, readEvents } from '../screen.ts';
import { openPage } from '../stage.ts';
import { en } from '../../english.ts';

function createKey(activations: number) {
  return createLicenseKey({
    activations: createActivations(activations),
    limit_activations: activations,
  });
}

function isDeactivation({ path }: Received) {
  return path.endsWith('/deactivate');
}

describe('many deactivations at once', () => {
  test('all work, one after another, however fast they are clicked', async () => {
    const licenseKey = createKey(12);
    const scene = await openPage({ licenseKeys: [licenseKey], latency: 20 });
    const { page, received, polar } = scene;
    const { row, news, card } = onCard(page);
    await row('Device 12').waitFor();

    // Faster than a hand: in the page itself, as soon as there is something to click.
    await page.evaluate(async () => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page
      const click = (slot: string) => {
        const button = document.querySelector<HTMLElement>(`[data-slot="license-key-${slot}"]`);
        button?.click();
        return button !== null;
      };
      while (click('deactivate')) {
        await new Promise((resolve) => setTimeout(resolve));
        click('confirm');
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    expect(await row('Device 1').count()).toBe(0);
    expect(polar.licenseKeys.get(licenseKey.id)?.activations.length).toBeGreaterThan(4);
    expect(await news.textContent()).toContain(en.deactivating);

    await eventually(() => polar.licenseKeys.get(licenseKey.id)?.activations.length).toBe(0);
    await eventually(() => news.textContent()).toContain('was deactivated');
    const sent = received.filter(isDeactivation);
    expect(sent.map(({ status, hasBearer }) => [status, hasBearer])).toEqual(
      Array.from({ length: 12 }, () => [204, false]),
    );
    for (const [index, { startedAt }] of sent.entries()) {
      expect(startedAt).toBeGreaterThan(sent[index - 1]?.endedAt ?? 0);
    }
    expect(received.filter(({ status }) => status === 429)).toEqual([]);
    expect(await card.textContent()).not.toContain('was not deactivated');
    expect(await readEvents(page)).toHaveLength(12);
    await expectTruth(scene, licenseKey.id);
  });

  test('claim nothing when the page is left half-way', async () => {
    const licenseKey = createKey(4);
    const scene = await openPage({ licenseKeys: [licenseKey] });
    const { page, polar, received } = scene;
    const { row, deactivate, card } = onCard(page);
    await row('Device 4').waitFor();
    const goOn = scene.hold();
    for (const label of ['Device 4', 'Device 3', 'Device 2']) await deactivate(label);
    await eventually(() => received.filter(isDeactivation).length).toBe(1);
    await page.goto('about:blank');
    goOn();
    await eventually(() => polar.licenseKeys.get(licenseKey.id)?.activations.length).toBe(3);

    await page.goto(scene.address);
    await row('Device 2').waitFor();
    await expectTruth(scene, licenseKey.id);
    expect(received.filter(isDeactivation)).toHaveLength(1);
    expect(await card.textContent()).not.toContain('deactivated');
  });

  test('are all sent when only the card goes, and claim nothing when it is back', async () => {
    const licenseKey = createKey(4);
    const scene = await openPage({ licenseKeys: [licenseKey] });
    const { page, polar, received } = scene;
    const { row, deactivate, card } = onCard(page);
    await row('Device 4').waitFor();
    const goOn = scene.hold();
    for (const label of ['Device 4', 'Device 3', 'Device 2']) await deactivate(label);
    await page.getByRole('button', { name: 'Leave' }).click();
    await card.waitFor({ state: 'detached' });
    goOn();
    await eventually(() => received.filter(isDeactivation).length).toBeGreaterThan(1);

    await page.getByRole('button', { name: 'Come back' }).click();
    await row('Device 1').waitFor();
    expect(await row('Device 2').count()).toBe(0);
    await eventually(() => polar.licenseKeys.get(licenseKey.id)?.activations.length).toBe(1);
    expect(received.filter(isDeactivation).map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await card.textContent()).not.toContain('deactivated');
    await expectTruth(scene, licenseKey.id);
  });
});
