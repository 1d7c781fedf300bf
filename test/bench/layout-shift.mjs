// How much moves while a page loads.
import { openPage } from './browser.mjs';
import { goToPainted } from './navigation.mjs';

/** Milliseconds after which the names are there too. */
const SETTLED = 500;

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} width - Of the page.
 * @returns Cumulative layout shift.
 */
export async function measureLayoutShift(browser, url, width) {
  const { page, close } = await openPage(browser, { width });
  try {
    await page.addInitScript(observeShifts);
    await goToPainted(page, url);
    await page.waitForTimeout(SETTLED);
    return Number(await page.evaluate('shifted'));
  } finally {
    await close();
  }
}

/** Runs in the page. */
function observeShifts() {
  const page = /** @type {{ shifted?: number }} */ (globalThis);
  page.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0 } = /** @type {PerformanceEntry & { value?: number }} */ (entry);
      page.shifted = (page.shifted ?? 0) + value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
