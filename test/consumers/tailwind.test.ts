import type { Page } from 'playwright';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPolarServer, type PolarServer } from '../e2e/polar-server.ts';
import { onCard } from '../e2e/screen.ts';
import { serveFolder, type App } from './apps.ts';
import { openPage } from './browser.ts';
import { CARD, readLook } from './look.ts';

const licenseKey = createLicenseKey();
let polarServer: PolarServer;
let app: App;

beforeAll(async () => {
  polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
  app = await serveFolder('vite-react-19', polarServer.url);
});

afterAll(async () => {
  await app.close();
  polarServer.close();
});

/** A Tailwind host with its preflight, and a card in it. */
async function openHost() {
  const address = new URLSearchParams({ server: polarServer.url, id: licenseKey.id });
  const page = await openPage(`${app.url}/?${address}`);
  await onCard(page).row('Studio Mac').waitFor();
  return page;
}

const HOST = 'body, body *:not(.polar-portal, .polar-portal *)';

/** Takes all rules out of the page that are ours, or all that are not. */
function removeRules(page: Page, whose: 'ours' | 'the host’s') {
  return page.evaluate((whose) => {
    const ours = /polar-portal|data-slot/;
    function clean(group: CSSStyleSheet | CSSGroupingRule) {
      for (let index = group.cssRules.length - 1; index >= 0; index -= 1) {
        const rule = group.cssRules[index];
        if (rule instanceof CSSStyleRule) {
          if (ours.test(rule.selectorText) === (whose === 'ours')) group.deleteRule(index);
        } else if (rule instanceof CSSGroupingRule) clean(rule);
      }
    }
    for (const sheet of document.styleSheets) clean(sheet);
  }, whose);
}

test('a host with Tailwind looks as it would without our stylesheet', async () => {
  const page = await openHost();
  const [host, card] = [await readLook(page, HOST), await readLook(page, CARD)];
  await removeRules(page, 'ours');
  expect(await readLook(page, CARD)).not.toEqual(card);
  expect(await readLook(page, HOST)).toEqual(host);
});

test('a card in a host with Tailwind looks as it would without the host’s', async () => {
  const page = await openHost();
  const [host, card] = [await readLook(page, HOST), await readLook(page, CARD)];
  await removeRules(page, 'the host’s');
  expect(await readLook(page, HOST)).not.toEqual(host);
  expect(await readLook(page, CARD)).toEqual(card);
});

test('a card follows the theme of a host that has classes or a color-scheme for it', async () => {
  const page = await openHost();
  const { card } = onCard(page);
  const read = () => card.evaluate((element) => getComputedStyle(element).backgroundColor);
  const setClass = (value: string) =>
    page.evaluate((value) => {
      document.documentElement.className = value;
    }, value);
  const setScheme = (value: string) =>
    page.evaluate((value) => {
      document.documentElement.style.colorScheme = value;
    }, value);
  expect(await read()).toBe('rgb(255, 255, 255)');
  await setClass('dark');
  expect(await read()).toBe('rgb(24, 24, 27)');
  await setScheme('dark');
  await setClass('light');
  expect(await read()).toBe('rgb(255, 255, 255)');
  await setClass('');
  expect(await read()).toBe('rgb(24, 24, 27)');
});

test('a card in a centred column of a host is as wide as there is room', async () => {
  const page = await openHost();
  await page.evaluate(() => {
    // What the template of Vite has.
    const root = document.getElementById('root');
    Object.assign(root?.style ?? {}, {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
    });
  });
  const { card } = onCard(page);
  const width = await card.evaluate((element) => element.getBoundingClientRect().width);
  expect(width).toBe(576);
});

test('a host with a QueryClient of its own keeps it, below our provider too', async () => {
  const page = await openHost();
  await page.getByText('Plan: Studio').waitFor();
});
