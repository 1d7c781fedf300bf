import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { build, createServer, preview, type PreviewServer } from 'vite';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
} from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOKEN = 'polar_cst_a-customer-of-the-sandbox';

const outDir = `${ROOT}/node_modules/.vite-e2e-demo`;

/** Serves the demo as it is built: in a few files, which a new page has at once. */
let built: PreviewServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the browser has complained of. */
let complaints: string[];

beforeAll(async () => {
  await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  built = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { host: 'localhost', port: 0 },
  });
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath && { executablePath }),
  });
});

afterAll(async () => {
  await browser.close();
  await built.close();
  await rm(outDir, { recursive: true });
});

beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    locale: 'en-US',
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) complaints.push(message.text());
  });
});

afterEach(() => context.close());

test('npm run dev shows the demo', async () => {
  const server = await createServer({
    root: ROOT,
    logLevel: 'error',
    // Apart from the cache of whoever works on the demo at the same time.
    cacheDir: 'node_modules/.vite-e2e',
    server: { host: 'localhost', port: 0, watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  await page.goto(server.resolvedUrls?.local[0] ?? '', { timeout: 30_000 });
  await see('Active');
  expect(complaints).toEqual([]);
});

describe('the demo', () => {
  beforeEach(async () => {
    await page.goto(built.resolvedUrls?.local[0] ?? '');
    await see('Active');
  });

  test('shows a license key in a vendor’s dashboard, masked until its owner reveals it', async () => {
    expect(await page.title()).toBe('License · Nimbus Studio');
    await see('2 of 3');
    const key = /NIMBUS-[\dA-F]{8}-/;
    expect(await page.content()).not.toMatch(key);

    await card().getByRole('button', { name: 'Reveal' }).click();
    expect(await card().textContent()).toMatch(key);
    await page.getByText('The mock of Polar received 2 requests.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('lets the pretend Polar play what a customer may meet', async () => {
    await page.getByLabel('Scenario').selectOption('Expired');
    await see('This key expired on');
    await page.getByLabel('Scenario').selectOption('10,000 activations');
    await see('10,000 of 12,000');
    expect(complaints).toEqual([]);

    await page.getByLabel('Scenario').selectOption('Session ended: try again');
    await see('Your session has ended');
    await controls().getByText('unauthorized', { exact: true }).waitFor();
    await card().getByRole('button', { name: 'Try again' }).click();
    await see('Active');
  });

  test('has a scenario for each thing that a customer can do', async () => {
    await page.getByLabel('Scenario').selectOption('Expires soon, full');
    await button('Deactivate Studio Mac').click();
    await confirm('Deactivate');
    await see('“Studio Mac” was deactivated.');
    await see('2 of 3');
    await controls().getByText('deactivated', { exact: true }).waitFor();

    await page.getByLabel('Scenario').selectOption('Deactivate: the connection drops once');
    await button('Deactivate Studio Mac').click();
    await confirm('Deactivate');
    await see('“Studio Mac” was not deactivated');

    for (const [scenario, ending] of [
      ['Rotate: the response is lost', 'Your key was replaced'],
      ['Rotate: Polar refuses', 'Your key was not replaced'],
    ] as const) {
      await page.getByLabel('Scenario').selectOption(scenario);
      await button('Replace key').click();
      await confirm('Replace key');
      await see(ending);
    }

    await page.getByLabel('Scenario').selectOption('Session ended: sign in again');
    await button('Sign in again').click();
    await see('Active');

    await page.getByLabel('Scenario').selectOption('40 license keys, as a list');
    await see('40 license keys');
    await page.getByText('The mock of Polar received 2 requests.').waitFor();
    await button(/Nimbus Studio.*1000/).click();
    await see('Studio Mac');
    expect(complaints.filter((text) => !/ERR_FAILED|status of 40/.test(text))).toEqual([]);
  });

  test('asks the vendor’s own server for a session, and says when that gets none', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(new URL(request.url()).pathname);
    });
    await page.getByLabel('Scenario').selectOption('Disabled');
    await see('Disabled');
    expect(asked).toEqual(['/polar/session', '/v1/customer-sessions/']);

    await page.getByLabel('Scenario').selectOption('Your server can’t create a session');
    await see('Polar can’t respond right now');
    expect(complaints.join('\n')).toContain('needs the scope customer_sessions:write');
    expect(complaints.join('\n')).not.toContain('polar_oat');
  });

  test('shows the key of a real customer, and keeps the session to itself', async () => {
    const licenseKey = createLicenseKey({
      key: 'SANDBOX-2F1C9A7E-0B6D',
      customer: { name: 'Real Customer' },
    });
    const asked: Request[] = [];
    await context.route('https://sandbox-api.polar.sh/**', async (route) => {
      asked.push(route.request());
      await route.fulfill({ json: licenseKey, headers: { 'access-control-allow-origin': '*' } });
    });
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));

    await page.getByLabel('Server', { exact: true }).selectOption('Sandbox');
    await page.getByRole('heading', { name: 'Your sandbox license key goes here' }).waitFor();
    await page.getByLabel('Customer session token').fill(TOKEN);
    await page.getByLabel('License key id').fill(licenseKey.id);
    await page.getByRole('button', { name: 'Show the license key' }).click();
    await see('Licensed to Real Customer');

    expect(asked.map((request) => request.url())).toEqual([
      `https://sandbox-api.polar.sh/v1/customer-portal/license-keys/${licenseKey.id}`,
    ]);
    expect(await asked[0]?.allHeaders()).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      'polar-version': '2026-10',
    });
    // The pretend Polar's worker has not passed it on, but was out of the way.
    expect(asked[0]?.serviceWorker()).toBeNull();
    const traces = await page.evaluate(() => [
      document.documentElement.outerHTML,
      document.cookie,
      location.href,
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    ]);
    expect([...traces, ...urls].join('\n')).not.toContain(TOKEN);
    expect(traces.join('\n')).not.toContain(licenseKey.key);
    expect(complaints).toEqual([]);

    await page.getByLabel('Server', { exact: true }).selectOption('Mock of Polar (in this page)');
    await see('Licensed to Noor Haddad');
    await page.getByLabel('Server', { exact: true }).selectOption('Sandbox');
    await page.getByRole('heading', { name: 'Your sandbox license key goes here' }).waitFor();
    expect(await page.getByLabel('Customer session token').inputValue()).toBe('');
  });

  test('says what was mixed up, and takes an organization’s token out of the page', async () => {
    await page.getByLabel('Server', { exact: true }).selectOption('Production');
    const token = page.getByLabel('Customer session token');
    await token.fill('polar_oat_opens_everything');
    await page.getByText('It must never reach a browser').waitFor();
    expect(await token.inputValue()).toBe('');

    await token.fill(TOKEN);
    await page.getByLabel('License key id').fill('NIMBUS-2F1C9A7E-0B6D');
    await page.keyboard.press('Enter');
    await page.getByText('not the license key itself').waitFor();
    expect(await page.getByLabel('License key id').evaluate(isFocused)).toBe(true);
    expect(await findBarriers()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('has no barriers in either theme and direction, on a desktop and on a phone', async () => {
    const ground = () => card().evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await findBarriers()).toEqual([]);
    const light = await ground();

    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Right to left' }).check();
    await expect.poll(ground).not.toBe(light);
    expect(await card().evaluate((element) => element.matches(':dir(rtl)'))).toBe(true);
    expect(await findBarriers()).toEqual([]);

    await page.setViewportSize({ width: 320, height: 700 });
    expect(await findBarriers()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
  });
});

function card() {
  return page.locator('.polar-portal');
}

function button(name: string | RegExp) {
  return card().getByRole('button', { name });
}

/** Says yes to the question that is asked. */
function confirm(name: string) {
  return page.getByRole('dialog').getByRole('button', { name }).click();
}

function controls() {
  return page.getByRole('complementary', { name: 'Demo controls' });
}

/** Waits until the card says something. */
function see(text: string) {
  return card().getByText(text).first().waitFor();
}

function isFocused(element: Element) {
  return element === document.activeElement;
}

/** What axe finds wrong with the page. */
async function findBarriers(): Promise<string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(path, 'utf8'));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
