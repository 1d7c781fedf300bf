import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { en } from '../english.ts';
import type { CustomerPage } from './open-page.ts';
import { isKeyRequest } from './polar-server.ts';

/**
 * What a customer sees and hears of a card or list.
 *
 * @param name - Its title, after which its name may say how its key ends.
 */
export function onCard(page: Page, name = en.title) {
  const card = page.getByRole('region', { name: new RegExp(`^${name}(,|$)`) });
  const slot = (slotName: string) => card.locator(`[data-slot="${slotName}"]`);
  const button = (label: string) => card.getByRole('button', { name: label, exact: true });
  const dialog = card.getByRole('dialog');
  const confirm = (label: string) =>
    dialog.getByRole('button', { name: label, exact: true }).click();
  return {
    card,
    button,
    dialog,
    row: (label: string) =>
      slot('license-key-activation').filter({
        has: page.getByRole('button', { name: `${en.deactivate} ${label}`, exact: true }),
      }),
    /** Above the list: how the deactivations go, and how they ended. */
    news: card.locator(
      '[data-slot="license-key-activations-header"], [data-slot="portal-notice"][data-state="deactivated"]',
    ),
    /** What a screen reader announces. */
    said: slot('portal-announcement'),
    /** How many activations are in use. */
    count: slot('license-key-fact').filter({ hasText: en.activations }).locator('b'),
    value: slot('license-key-value'),
    notice: (state: string) => card.locator(`[data-slot="portal-notice"][data-state=${state}]`),
    heading: (text: string) => card.getByRole('heading', { name: text }),
    async deactivate(label: string) {
      await button(`${en.deactivate} ${label}`).click();
      await confirm(en.deactivate);
    },
    async rotate() {
      // The one of the footer: after a deactivation, its line has another one.
      await button(en.rotate).last().click();
      await confirm(en.rotate);
    },
  };
}

/** Reads a value again and again until it is as expected. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read);
}

/** Waits until one of the elements contains a text. */
export function reads(locator: Locator, text: string) {
  return eventually(() => locator.allTextContents()).toContainEqual(expect.stringContaining(text));
}

/** Waits until the names of license keys are read, which the page does after it has shown the keys. */
export function namesAreRead({ received }: CustomerPage) {
  return eventually(() => received.find((each) => !isKeyRequest(each))?.status).toBe(200);
}

/** Expects that the page shows of a license key what the server holds. */
export async function expectTruth({ page, polar }: CustomerPage, id: string, name?: string) {
  const { button, card, count, value } = onCard(page, name);
  await button(en.reveal).click();
  await eventually(async () => ({
    key: await value.textContent(),
    labels: await card.locator('li p:first-child').allTextContents(),
    used: await count.evaluateAll(
      ([found]) => Number.parseInt(found?.textContent ?? '', 10) || undefined,
    ),
  })).toEqual(getTruth(polar.licenseKeys.get(id)));
  await button(en.hide).click();
}

function getTruth(held: ReturnType<CustomerPage['polar']['licenseKeys']['get']>) {
  if (!held) throw new Error('The server holds no such license key.');
  const { length } = held.activations;
  return {
    key: held.key,
    labels: held.activations
      .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
      .map(({ label }) => label),
    // With none it is unknown: "Up to 3".
    used: length === 0 ? undefined : length,
  };
}

/** Comes back to the page after more than the 30 seconds for which its data counts as fresh. */
export async function comeBackLater(page: Page) {
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 31_000;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
}

/** The events that the host page was told of. */
export function readEvents(page: Page) {
  return page.evaluate(() => window.portalEvents);
}

/** The source of the page, shadow roots included; it must hold no license key that is not revealed. */
export function readSource(page: Page): Promise<string> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')];
    const shadowRoots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return document.documentElement.getHTML({ shadowRoots });
  });
}
