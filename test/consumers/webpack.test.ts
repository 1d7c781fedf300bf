import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect, onTestFinished, test } from 'vitest';
import { startPolarServer } from '../e2e/polar-server.ts';
import { onCard } from '../e2e/screen.ts';
import { FOLDER, serveFolder } from './apps.ts';
import { openPage } from './browser.ts';
import { CARD, readLook } from './look.ts';

const PAGES = [
  { className: 'light', width: 320, dir: 'ltr' },
  { className: 'dark', width: 480, dir: 'ltr' },
  { className: 'dark', width: 900, dir: 'ltr' },
  { className: 'light', width: 900, dir: 'rtl' },
  { className: 'dark', width: 320, dir: 'rtl' },
];
type Shown = (typeof PAGES)[number];

/** Opens a page that webpack has built, with a card and an open question in it. */
async function openCard() {
  const licenseKey = createLicenseKey({ limit_usage: 100, usage: 40 });
  const polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
  const app = await serveFolder('webpack', polarServer.url);
  onTestFinished(async () => {
    polarServer.close();
    await app.close();
  });
  const address = new URLSearchParams({ server: polarServer.url, id: licenseKey.id });
  const page = await openPage(`${app.url}/?${address}`);
  const { button, dialog } = onCard(page);
  await button('Replace key').click();
  await dialog.waitFor();
  return page;
}

/** Takes the page's styles out, and puts others in their place. */
function useStyles(page: Page, path: string) {
  return page.evaluate(
    async (styles) => {
      document.querySelector('link')?.remove();
      document.adoptedStyleSheets = [await new CSSStyleSheet().replace(styles)];
    },
    readFileSync(`${FOLDER}/webpack/${path}`, 'utf8'),
  );
}

/** How each element of the card looks in each of these pages, how large it is, and where it stands. */
async function readLooks(page: Page, pages: readonly Shown[]) {
  const looks = [];
  for (const { width, className, dir } of pages) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(
      (root) => {
        Object.assign(document.documentElement, root);
        // Colours that fade would still be on their way.
        for (const animation of document.getAnimations()) animation.finish();
      },
      { className, dir },
    );
    const places = await page
      .locator(CARD)
      .evaluateAll((elements) =>
        elements.map((element) => JSON.stringify(element.getBoundingClientRect())),
      );
    looks.push({ width, className, dir, places, look: await readLook(page, CARD) });
  }
  return looks;
}

const ORIGINAL = 'node_modules/polar-customer-portal/dist/styles.css';

test('the card looks the same after webpack has rewritten its styles with postcss-preset-env and a minimizer', async () => {
  const page = await openCard();
  const rewritten = await readLooks(page, PAGES);
  await useStyles(page, ORIGINAL);
  expect(await readLooks(page, PAGES)).toEqual(rewritten);
});

test('from left to right, it does so for the default browsers of postcss-preset-env too', async () => {
  const page = await openCard();
  const pages = PAGES.filter(({ dir }) => dir === 'ltr');
  // "left" and "start" are the same here.
  const read = async () =>
    (await readLooks(page, pages)).map(({ look, ...others }) => ({
      ...others,
      look: look.map((line) =>
        line.replace(/align: start$/, 'align: left').replace(/align: end$/, 'align: right'),
      ),
    }));
  await useStyles(page, 'dist/defaults.css');
  const rewritten = await read();
  await useStyles(page, ORIGINAL);
  expect(await read()).toEqual(rewritten);
});
