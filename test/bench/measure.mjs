// Runs all measurements in turn, and puts them into the table.
import { measureCheck, SIZE } from './check-file.mjs';
import { showsData } from './contestants.mjs';
import { listScenarios, measureLeaks, runScenario } from './in-page.mjs';
import { measureLayoutShift } from './layout-shift.mjs';
import { CONDITIONS, measureNavigation } from './navigation.mjs';
import { measureInTurn } from './rounds.mjs';

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {Contestant & { url: string }} Served */

/**
 * @typedef {object} Bench
 * @property {import('playwright').Browser} browser
 * @property {{ setDelay(delay: number): void }} server
 * @property {readonly Served[]} contestants
 * @property {number} runs
 * @property {ReturnType<typeof import('./table.mjs').createTable>} table
 */

const WIDTHS = [320, 900];

/** @param {Bench} bench */
export async function measureAll(bench) {
  await measureNavigations(bench);
  await measureScenarios(bench, 'in-page', (value) => value.toFixed(1));
  await measureScenarios(bench, 'renders', (value) => value.toFixed(0));
  await measureMemory(bench);
  await measureChecks(bench);
  await measureShifts(bench);
}

/** @param {Bench} bench */
async function measureNavigations({ browser, server, contestants, runs, table }) {
  const shown = contestants.filter(showsData);
  for (const { title, delay, slowdown } of CONDITIONS) {
    report(`navigation, ${title}`);
    server.setDelay(delay);
    const medians = await measureInTurn(shown, runs, ({ url }) =>
      measureNavigation(browser, url, slowdown),
    );
    for (const [{ page, column }, { painted, busy }] of medians) {
      table.set(`${page}, ${title}: painted, ms`, column, painted.toFixed(0));
      table.set(`${page}, ${title}: main thread, ms`, column, busy.toFixed(0));
    }
  }
  server.setDelay(0);
}

/**
 * @param {Bench} bench
 * @param {Contestant['page']} page
 * @param {(value: number) => string} format
 */
async function measureScenarios({ browser, contestants, runs, table }, page, format) {
  /** @type {Map<string, Served[]>} */
  const scenarios = new Map();
  for (const contestant of contestants.filter((each) => each.page === page)) {
    for (const name of await listScenarios(browser, contestant.url)) {
      scenarios.set(name, [...(scenarios.get(name) ?? []), contestant]);
    }
  }
  for (const [name, served] of scenarios) {
    if (name === LEAKS) continue;
    report(name);
    // A count is the same each time.
    const times = page === 'renders' ? 1 : runs;
    const medians = await measureInTurn(served, times, ({ url }) =>
      runScenario(browser, url, name),
    );
    for (const [{ column }, { value }] of medians) table.set(name, column, format(value));
  }
}

const LEAKS = 'mounts and unmounts';

/** @param {Bench} bench */
async function measureMemory({ browser, contestants, table }) {
  report('memory');
  const mounting = contestants.filter(
    ({ page, column }) => page === 'in-page' && ['ours', 'before', 'react'].includes(column),
  );
  const figures = await measureInTurn(mounting, 1, ({ url }) => measureLeaks(browser, url));
  for (const [{ column }, { kilobytes, listeners, nodes }] of figures) {
    table.set('after 1,000 mounts and unmounts: heap, kB', column, kilobytes.toFixed(0));
    table.set('after 1,000 mounts and unmounts: listeners', column, String(listeners));
    table.set('after 1,000 mounts and unmounts: DOM nodes', column, String(nodes));
  }
}

/** @param {Bench} bench */
async function measureChecks({ browser, contestants, table }) {
  const what = `checking a file of ${SIZE / 1e9} GB`;
  for (const { column, url } of contestants.filter(({ page }) => page === 'check')) {
    report(what);
    const { rate, busyRate, growth, gap, stop } = await measureCheck(browser, url);
    table.set(`${what}: MB a second`, column, rate.toFixed(0));
    table.set(`${what}: MB a second of the main thread`, column, busyRate.toFixed(0));
    table.set(`${what}: growth of the heap, MB`, column, growth.toFixed(1));
    table.set(`${what}: longest time between two frames, ms`, column, gap.toFixed(0));
    table.set(`${what}: from a click on Stop to its frame, ms`, column, stop.toFixed(0));
  }
}

/** @param {Bench} bench */
async function measureShifts({ browser, server, contestants, table }) {
  server.setDelay(50);
  for (const width of WIDTHS) {
    report(`layout shift at ${width} px`);
    const shifts = await measureInTurn(contestants.filter(showsData), 1, async ({ url }) => ({
      shift: await measureLayoutShift(browser, url, width),
    }));
    for (const [{ page, column }, { shift }] of shifts) {
      table.set(`${page}: layout shift at ${width} px`, column, shift.toFixed(3));
    }
  }
}

/** @param {string} what */
function report(what) {
  process.stderr.write(`${what}\n`);
}
