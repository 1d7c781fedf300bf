import type { Page } from 'playwright';

declare global {
  interface Window {
    announced: string[];
  }
}

/**
 * Notes from now on what a screen reader announces on the page: each text that a live region gets, in its order.
 * Returns a function that reads it.
 */
export async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page
    const read = () =>
      new Map(
        [...document.querySelectorAll('output, [role=alert], [role=status], [aria-live]')].map(
          (region) => [region, region.textContent],
        ),
      );
    window.announced = [];
    let before = read();
    new MutationObserver(() => {
      const now = read();
      for (const [region, text] of now) {
        if (text && text !== before.get(region)) window.announced.push(text.trim());
      }
      before = now;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.announced);
}
