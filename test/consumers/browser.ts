import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';

let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath && { executablePath }),
  });
});

afterAll(() => browser.close());

/** The browser of this file of tests. */
export const getBrowser = () => browser;

/**
 * Opens a page of a browser that knows nothing yet. Whatever it complains of by the end of the test
 * fails it: an error, a warning of React, a policy that was violated.
 *
 * @param prepare - Called before the page is loaded.
 */
export async function openPage(
  url: string,
  options?: BrowserContextOptions,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) complaints.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
