// From the start of a navigation to the first frame with the data.
import { writeFileSync } from 'node:fs';
import { openPage } from './browser.mjs';
import { PAINTED } from './note-paint.mjs';

/** Milliseconds before each response, and how many times slower the processor is. */
export const CONDITIONS = [
  { title: '0 ms', delay: 0, slowdown: 1 },
  { title: '50 ms and 4x CPU', delay: 50, slowdown: 4 },
];

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} slowdown
 * @returns Milliseconds until it was painted, and those of the processor that the page's main thread took for it.
 */
export async function measureNavigation(browser, url, slowdown) {
  const { page, devtools, close } = await openPage(browser, { slowdown });
  try {
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const painted = await goToPainted(page, url);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    return { painted, busy: seconds * 1000 };
  } finally {
    await close();
  }
}

/**
 * Writes a profile of the page until it was painted, for the developer tools of Chromium.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string} file
 */
export async function profileNavigation(browser, url, file) {
  const { page, devtools, close } = await openPage(browser);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await goToPainted(page, url);
  const { profile } = await devtools.send('Profiler.stop');
  writeFileSync(file, JSON.stringify(profile));
  await close();
}

/**
 * @param {import('playwright').Page} page
 * @param {string} url
 */
export async function goToPainted(page, url) {
  const painted = page.waitForEvent('console', (message) => message.text().startsWith(PAINTED));
  await page.goto(url, { waitUntil: 'commit' });
  return Number((await painted).text().slice(PAINTED.length));
}
