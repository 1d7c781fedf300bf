// A Chromium for measuring.
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.mjs';

/** Some peers load fonts or scripts of others: what is measured must not depend on a network. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export function launch() {
  return chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_ARGS, OFFLINE] });
}

/**
 * Opens an empty page in a context of its own, with no cache and no storage of another.
 * @param {import('playwright').Browser} browser
 * @param {{ slowdown?: number, width?: number }} [options] - How many times slower the processor is.
 */
export async function openPage(browser, { slowdown = 1, width = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const devtools = await context.newCDPSession(page);
  if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, devtools, close: () => context.close() };
}
