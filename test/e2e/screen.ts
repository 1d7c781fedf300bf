import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Scene } from './stage.ts';

/** What a customer finds on a card, by what they see and hear. */
export function onCard(page: Page, name = 'License key') {
  const card = page.getByRole('region', { name, exact: true });
  const slot = (slot: string) => card.locator(`[data-slot="license-key-${slot}"]`);
  const button = (label: string) => card.getByRole('button', { name: label, exact: true });
  const dialog = card.getByRole('dialog');
  return {
    card,
    button,
    dialog,
    row: (label: string) =>
      slot('activation').filter({ has: page.getByRole('button', { name: `Deactivate ${label}` }) }),
    /** Above the list: what became of the deactivations. */
    news: slot('activations-header'),
    /** What a screen reader says. */
    said: slot('announcement'),
    meter: card.getByRole('meter', { name: 'Activations' }),
    value: slot('value'),
    notice: (state: string) => card.locator(`[data-slot="portal-notice"][data-state=${state}]`),
    heading: (text: string) => card.getByRole('heading', { name: text }),
    async deactivate(label: string) {
      await button(`Deactivate ${label}`).click();
      await dialog.getByRole('button', { name: 'Deactivate' }).click();
    },
    async rotate() {
      await button('Replace key').click();
      await dialog.getByRole('button', { name: 'Replace key' }).click();
    },
  };
}

/** Asks again until the answer is as expected. */
export function eventually<Answer>(ask: () => Answer | Promise<Answer>) {
  return expect.poll(ask);
}

/** Waits until an element reads so. */
export function reads(locator: Locator, text: string) {
  return eventually(() => locator.allTextContents()).toContainEqual(expect.stringContaining(text));
}

/** Proves that what the screen says of a license key is what the server holds. */
export async function expectTruth({ page, polar }: Scene, id: string, name?: string) {
  const { button, card, meter, value } = onCard(page, name);
  await button('Reveal').click();
  await eventually(async () => ({
    key: await value.textContent(),
    labels: await card.locator('li p:first-child').allTextContents(),
    used: await meter.evaluateAll(([found]) => found && Number(found.ariaValueNow)),
  })).toEqual(getTruth(polar.licenseKeys.get(id)));
  await button('Hide').click();
}

function getTruth(held: ReturnType<Scene['polar']['licenseKeys']['get']>) {
  if (!held) throw new Error('The server holds no such license key.');
  const { length } = held.activations;
  return {
    key: held.key,
    labels: held.activations
      .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
      .map(({ label }) => label),
    // With none it is unknown, and there is nothing to measure.
    used: length === 0 ? undefined : length,
  };
}

/** Comes back to the page after more than the 30 seconds for which its data counts as fresh. */
export async function comeBackLater(page: Page) {
  await page.clock.fastForward(31_000);
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
}

/** What the vendor's analytics have heard. */
export function readEvents(page: Page) {
  return page.evaluate(() => window.portalEvents);
}

/** The page's source, shadow roots too, which must hold no license key that nobody revealed. */
export function readSource(page: Page): Promise<string> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')];
    const shadowRoots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return document.documentElement.getHTML({ shadowRoots });
  });
}
