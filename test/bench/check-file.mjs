// How a page fares while a customer checks a file that does not fit into memory.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPage } from './browser.mjs';

/** Bytes. It takes no room on the disk, since nothing was ever written into it. */
export const SIZE = 3_000_000_000;

/** Milliseconds between two looks at the memory. */
const INTERVAL = 250;

/**
 * Checks a file to its end, and another one until it is stopped in the middle.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function measureCheck(browser, url) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'large.dmg');
  writeFileSync(file, '');
  truncateSync(file, SIZE);
  const { page, devtools, close } = await openPage(browser);
  try {
    await page.goto(`${url}?size=${SIZE}`);
    const field = page.locator('input[type=file]');
    await field.waitFor({ state: 'attached' });
    await page.evaluate(watch);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('HeapProfiler.collectGarbage');
    const before = await readMetrics(devtools);
    let heap = before.JSHeapUsedSize;
    const start = Date.now();
    await field.setInputFiles(file);
    while (await page.getByRole('progressbar').isVisible()) {
      heap = Math.max(heap, (await readMetrics(devtools)).JSHeapUsedSize);
      await page.waitForTimeout(INTERVAL);
    }
    const seconds = (Date.now() - start) / 1000;
    const { TaskDuration } = await readMetrics(devtools);
    const gap = Number(await page.evaluate('watched.longestGap'));

    await field.setInputFiles(file);
    await page.waitForTimeout(2_000);
    await page.locator('[data-slot=download-check-stop]').click();
    await page.locator('[data-slot=download-check-status][data-state=stopped]').waitFor();
    await page.waitForFunction('watched.stopped > 0');
    const stop = Number(await page.evaluate('watched.stopped - watched.clicked'));
    return {
      rate: SIZE / 1e6 / seconds,
      busyRate: SIZE / 1e6 / (TaskDuration - before.TaskDuration),
      growth: (heap - before.JSHeapUsedSize) / 1e6,
      gap,
      stop,
    };
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

/** Runs in the page: notes the longest time between two frames, and when a stop was clicked and shown. */
function watch() {
  const watched = { longestGap: 0, clicked: 0, stopped: 0 };
  Object.assign(globalThis, { watched });
  let last = performance.now();
  requestAnimationFrame(function onFrame() {
    const now = performance.now();
    watched.longestGap = Math.max(watched.longestGap, now - last);
    last = now;
    if (!watched.stopped && document.querySelector('[data-state=stopped]')) watched.stopped = now;
    requestAnimationFrame(onFrame);
  });
  document.addEventListener('click', ({ timeStamp }) => (watched.clicked = timeStamp), true);
}

/** @param {import('playwright').CDPSession} devtools */
async function readMetrics(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const { JSHeapUsedSize = Number.NaN, TaskDuration = Number.NaN } = Object.fromEntries(
    metrics.map(({ name, value }) => [name, value]),
  );
  return { JSHeapUsedSize, TaskDuration };
}
