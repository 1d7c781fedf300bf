import type { Download, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { expectAccessible } from './accessibility.ts';
import type { CustomerPage } from './open-page.ts';

/** The requests of a method to paths that end so, oldest first. */
export function listSent(
  { received }: Pick<CustomerPage, 'received'>,
  method: string,
  end: RegExp,
) {
  return received.filter((request) => request.method === method && end.test(request.path));
}

/** The status of each of these requests; `undefined` for one whose connection dropped. */
export function getStatuses(...sent: Parameters<typeof listSent>): (number | undefined)[] {
  return listSent(...sent).map(({ status }) => status);
}

/** Makes what the page waits for come twenty times sooner, until it is left. Its clock goes on as before. */
export async function hurry(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout: start } = window;
    Object.assign(window, {
      setTimeout: (task: () => void, delay = 0, ...rest: []) => start(task, delay / 20, ...rest),
    });
  });
}

/** Keeps the page from what it would do by itself in two seconds or later, such as to read again. */
export async function keepStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout: start } = window;
    Object.assign(window, {
      setTimeout: (task: () => void, delay = 0, ...rest: []) =>
        delay < 2_000 ? start(task, delay, ...rest) : 0,
    });
  });
}

/** Lets time pass for the page, as when the machine was asleep meanwhile. */
export async function sleep(page: Page, minutes: number): Promise<void> {
  await page.evaluate((milliseconds) => {
    const { now } = Date;
    Date.now = () => now() + milliseconds;
  }, minutes * 60_000);
}

/** Ends the customer's session; the host app has another one, unless the customer is signed out. */
export function endSession({ polar, vendor }: CustomerPage, isSignedOut = false): void {
  for (const token of [polar.sessionToken, ...vendor.tokens]) polar.endSession(token);
  vendor.tokens = isSignedOut ? [] : [polar.createSession().token];
}

/** Does something after which the browser saves a file, and expects that the page stays. */
export async function expectDownload(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const before = page.url();
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  expect(page.url()).toBe(before);
  return download;
}

/** Shows the page as a phone with a dark theme does. */
export async function useDarkPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  // As the host app does. It ends with the page.
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
  });
  onTestFinished(() => page.setViewportSize({ width: 1000, height: 900 }));
}

/** Expects that axe finds nothing, and that nothing is wider than the screen. */
export async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  const [needed, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(needed).toBe(width);
}
