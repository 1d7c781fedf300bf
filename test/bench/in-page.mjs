// What a page measures in itself, or from outside while it does something.
import { openPage } from './browser.mjs';

/** Rounds of a hundred mounts and unmounts. */
const REMOUNTS = 10;
/** Milliseconds after which a tick has had all its consequences. */
const AFTER_TICK = 300;

/**
 * Runs a scenario once, in a page of its own.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string} name
 * @returns Milliseconds, or a number of renders.
 */
export async function runScenario(browser, url, name) {
  const { page, devtools, close } = await open(browser, url, name);
  try {
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('HeapProfiler.collectGarbage');
    const before = await getMetric(devtools, 'TaskDuration');
    const value = await run(page);
    if (value !== undefined) return { value };
    await page.waitForTimeout(AFTER_TICK);
    return { value: 1000 * ((await getMetric(devtools, 'TaskDuration')) - before) };
  } finally {
    await close();
  }
}

/**
 * What stays after 1,000 mounts and unmounts, compared with 100.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function measureLeaks(browser, url) {
  const { page, devtools, close } = await open(browser, url, 'mounts and unmounts');
  try {
    await devtools.send('Performance.enable');
    await run(page);
    const before = await count();
    for (let round = 0; round < REMOUNTS; round += 1) await run(page);
    const after = await count();
    return {
      kilobytes: (after.heap - before.heap) / 1000,
      listeners: after.listeners - before.listeners,
      nodes: after.nodes - before.nodes,
    };
  } finally {
    await close();
  }

  async function count() {
    // Twice: what the first one finalizes is garbage for the second.
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    return {
      heap: await getMetric(devtools, 'JSHeapUsedSize'),
      listeners: await getMetric(devtools, 'JSEventListeners'),
      nodes: await getMetric(devtools, 'Nodes'),
    };
  }
}

/**
 * The scenarios of a page.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function listScenarios(browser, url) {
  const { page, close } = await openPage(browser);
  await page.goto(url);
  const names = await page.evaluate('bench.names');
  await close();
  return /** @type {string[]} */ (names);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string} name
 */
async function open(browser, url, name) {
  const opened = await openPage(browser);
  await opened.page.goto(url);
  await opened.page.evaluate(`bench.prepare(${JSON.stringify(name)})`);
  return opened;
}

/** @param {import('playwright').Page} page */
async function run(page) {
  return /** @type {number | undefined} */ (await page.evaluate('bench.run()'));
}

/**
 * @param {import('playwright').CDPSession} devtools
 * @param {string} name
 */
async function getMetric(devtools, name) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
