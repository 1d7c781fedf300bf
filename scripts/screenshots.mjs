// Takes screenshots of every story in every look for screenshots/, and the pictures in docs/.
// `npm run screenshots -- expired` takes only the stories with "expired" in their name.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';

const WIDTHS = [320, 480, 900];
const LOOKS = ['theme:light', 'theme:dark', 'theme:light;direction:rtl'];
const PICTURES = [
  { name: 'card', id: 'license-key-card-states-of-a-key--active', width: 608 },
  { name: 'skins', id: 'license-key-card-skins--together', width: 1180 },
];

execFileSync('npm', ['run', 'build-storybook', '--', '--quiet'], { stdio: 'inherit' });
const server = await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir: 'storybook-static' },
  preview: { port: 0 },
});
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const context = await browser.newContext({ deviceScaleFactor: 2 });
const page = await context.newPage();

const filter = process.argv[2] ?? '';
/** @type {{ entries: Record<string, { id: string, type: string }> }} */
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
for (const { id, type } of Object.values(entries)) {
  if (type !== 'story' || !id.includes(filter)) continue;
  for (const width of WIDTHS) {
    for (const look of LOOKS) {
      await open(id, width, look);
      const name = `${id}-${width}-${look.replaceAll(/\W/g, '-')}`;
      await page.screenshot({ path: `screenshots/${name}.png`, fullPage: true });
    }
  }
}
for (const { name, id, width } of PICTURES) {
  for (const theme of ['light', 'dark']) {
    await open(id, width, `theme:${theme}`);
    await page.screenshot({ path: `docs/${name}-${theme}.png`, fullPage: true });
  }
}
await browser.close();
await server.close();

/**
 * @param {string} id
 * @param {number} width
 * @param {string} look
 */
async function open(id, width, look) {
  await page.setViewportSize({ width, height: 240 });
  const globals = `${look};width:${width - 48}px`;
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  // Waits for the interactions of the story.
  await page.locator('.sb-show-main .polar-portal').first().waitFor();
  await page.waitForTimeout(1500);
}
