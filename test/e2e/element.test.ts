import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { buildElementFile } from '../../scripts/element.mjs';
import { startPolarServer } from './polar-server.ts';
import { serveFiles } from './serve-files.ts';
import { en } from '../english.ts';

const BUILT = 'node_modules/.element';

let browser: Browser;

beforeAll(async () => {
  await buildElementFile(BUILT);
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath && { executablePath }),
  });
});

afterAll(() => browser.close());

interface VendorPage {
  html: string;
  script?: string;
  /** What the page may connect to besides Polar. */
  connect?: string;
}

/** Opens a page of a vendor with no build step and a strict policy, and a Polar with a license key. */
async function openPage(write: (server: string, id: string, token: string) => VendorPage) {
  const licenseKey = createLicenseKey({
    limit_activations: 20,
    activations: createActivations(15),
  });
  const polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
  const { polar } = polarServer;
  const {
    html,
    script = '',
    connect = '',
  } = write(polarServer.url, licenseKey.id, polar.sessionToken);
  const vendor = await serveFiles(
    () => ({
      '/': ['text/html', `<!doctype html><html lang="en"><title>Account</title>${html}</html>`],
      '/page.js': ['text/javascript', script],
      '/polar-license-key.js': [
        'text/javascript',
        readFileSync(`${BUILT}/polar-license-key.js`, 'utf8'),
      ],
      '/polar/session': ['application/json', JSON.stringify(polar.createSession())],
    }),
    `${polarServer.url} ${connect}`,
  );
  const page = await browser.newPage({ locale: 'en-US' });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // oxlint-disable-next-line no-console -- for the test to hear
      console.log(`${violatedDirective}: ${blockedURI}`);
    });
  });
  onTestFinished(async () => {
    await page.close();
    await vendor.close();
    polarServer.close();
  });
  await page.goto(vendor.url);
  return { page, complaints, licenseKey, polarServer };
}

/** Does all that a customer can do. */
async function useCard(page: Page, key: string) {
  await page.getByRole('button', { name: 'Reveal' }).click();
  await page.getByText(key).waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByRole('searchbox').fill('nothing of that name');
  await page.getByText('0 found').waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByText('Details').first().click();
  await page
    .getByRole('button', { name: /^Deactivate / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await page
    .getByText(/was deactivated/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Replace key' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace key' }).click();
  await page.getByText(en.rotated).first().waitFor();
}

test('a page with one script and a strict policy reports no violation, whatever is done', async () => {
  const { page, complaints, licenseKey } = await openPage((server, id, token) => ({
    html: `<polar-license-key license-key-id="${id}" server="${server}"></polar-license-key>
      <script type="module" src="/polar-license-key.js"></script>
      <script type="module" src="/page.js"></script>`,
    script: `document.querySelector('polar-license-key').sessionToken = '${token}';`,
  }));
  await useCard(page, licenseKey.key);
  expect(complaints).toEqual([]);
  const card = page.getByRole('region', { name: 'License key' });
  expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

/** The pieces of HTML in the documentation, for a page that has its own id and a pretend Polar. */
function quoteDocs(server: string, id: string): string[] {
  const docs = readFileSync('docs/element.md', 'utf8');
  return [...docs.matchAll(/```html\n(.*?)```/gs)].map(([, html = '']) =>
    html
      .replace('/assets/', '/')
      .replace(/license-key-id="[^"]*"/, `server="${server}" license-key-id="${id}"`),
  );
}

test('what the documentation shows first works, with the session of the page’s own server', async () => {
  const { page, complaints, polarServer } = await openPage((server, id) => {
    const [html = ''] = quoteDocs(server, id);
    const [element = ''] = /<polar-license-key.*>/s.exec(html) ?? [];
    return { html: html + element, connect: `'self'` };
  });
  await page.getByText('Active', { exact: true }).nth(1).waitFor();
  expect(complaints).toEqual([]);
  expect(polarServer.received).toHaveLength(1);
});

test('so does what it shows for a server that asks for more', async () => {
  const { page, complaints } = await openPage((server, id) => {
    const [html = '', more = ''] = quoteDocs(server, id);
    return {
      html: `<meta name="csrf-token" content="1">${html.replace(/session-url=".*?"/, '')}
        <script type="module" src="/page.js"></script>`,
      script: more.replaceAll(/<\/?script.*?>/g, ''),
      connect: `'self'`,
    };
  });
  await page.getByText('Active', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test('a page whose policy forbids to reach Polar says so, which shows that violations are heard', async () => {
  const { page, complaints } = await openPage((_, id, token) => ({
    html: `<polar-license-key license-key-id="${id}" server="http://localhost:9"></polar-license-key>
      <script type="module" src="/polar-license-key.js"></script>
      <script type="module" src="/page.js"></script>`,
    script: `document.querySelector('polar-license-key').sessionToken = '${token}';`,
  }));
  await page.getByText('We can’t reach Polar right now').waitFor();
  expect(complaints.join('\n')).toContain('connect-src: http://localhost:9');
});
