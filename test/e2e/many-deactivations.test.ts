import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { en } from '../english.ts';
import { openPage } from './open-page.ts';
import type { Received } from './polar-server.ts';
import { eventually, expectTruth, onCard, readEvents, reads } from './screen.ts';

function createKey(activations: number) {
  return createLicenseKey({
    activations: createActivations(activations),
    limit_activations: activations,
  });
}

function isDeactivation({ path }: Received) {
  return path.endsWith('/deactivate');
}

describe('several deactivations at once', () => {
  // Five, since Polar blocks a customer who sends more than three in a second.
  test('are sent one after another, however fast they are clicked, and Polar refuses none', async () => {
    const licenseKey = createKey(5);
    const opened = await openPage({ licenseKeys: [licenseKey], latency: 20 });
    const { page, received, polar } = opened;
    const { row, news, card } = onCard(page);
    await row('Device 5').waitFor();

    // In the page itself, as soon as there is something to click.
    await page.evaluate(async () => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page
      const click = (slot: string) => {
        const button = document.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
        button?.click();
        return button !== null;
      };
      while (click('license-key-deactivate')) {
        await new Promise((resolve) => setTimeout(resolve));
        click('portal-confirm');
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    expect(await row('Device 1').count()).toBe(0);

    await eventually(() => polar.licenseKeys.get(licenseKey.id)?.activations.length).toBe(0);
    await eventually(() => readEvents(page)).toHaveLength(5);
    const sent = received.filter(isDeactivation);
    expect(sent.map(({ status, hasBearer }) => [status, hasBearer])).toEqual(
      Array.from({ length: 5 }, () => [204, false]),
    );
    for (const [index, { startedAt }] of sent.entries()) {
      expect(startedAt).toBeGreaterThan(sent[index - 1]?.endedAt ?? 0);
    }
    expect(received.filter(({ status }) => status === 429)).toEqual([]);
    await reads(news, en.deactivated('Device 1'));
    await expect(card.locator('[data-state=refused]').count()).resolves.toBe(0);
    await expectTruth(opened, licenseKey.id);
  });

  test('are dropped when the page is left, and nothing is claimed of them afterwards', async () => {
    const licenseKey = createKey(4);
    const opened = await openPage({ licenseKeys: [licenseKey] });
    const { page, polar, received } = opened;
    const { row, deactivate, card } = onCard(page);
    await row('Device 4').waitFor();
    const goOn = opened.hold();
    for (const label of ['Device 4', 'Device 3', 'Device 2']) await deactivate(label);
    await eventually(() => received.filter(isDeactivation).length).toBe(1);
    await page.goto('about:blank');
    goOn();
    await eventually(() => polar.licenseKeys.get(licenseKey.id)?.activations.length).toBe(3);

    await page.goto(opened.address);
    await row('Device 2').waitFor();
    await expectTruth(opened, licenseKey.id);
    expect(received.filter(isDeactivation)).toHaveLength(1);
    expect(await card.textContent()).not.toContain(en.deactivated('Device 4'));
  });
});
