import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Request } from 'playwright';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { createServer } from 'vite';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  onTestFinished,
  test,
} from 'vitest';
import { customerEnglish } from '../../src/customer/english.ts';
import { downloadEnglish } from '../../src/downloads/english.ts';
import { orderEnglish } from '../../src/orders/english.ts';
import { subscriptionEnglish } from '../../src/subscriptions/english.ts';
import { en } from '../english.ts';
import { expectAccessible } from './accessibility.ts';
import { getBrowser, isErrorOrWarning, watchPage } from './browser.ts';
import { expectDownload } from './flows.ts';

/** What the benefit of the demo's license key is called, which is read after the key. */
const NAME = 'Nimbus Studio license';

const TOKEN = 'polar_cst_a-customer-of-the-sandbox';

/** Names are read a moment after the keys: after another scenario was chosen, nothing may answer any more. */
const isProblem = (type: string, _: string, url: string) =>
  isErrorOrWarning(type) && !url.includes('/benefit-grants/');

/** One page for all tests of this file: the demo's service worker is installed only once. */
let context: BrowserContext;
let page: Page;
/** The errors and warnings of the current test. */
let problems: string[];
let stopWatching: () => void;

beforeAll(async () => {
  const browser = await getBrowser();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    locale: 'en-US',
  });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
});

afterAll(() => context.close());

beforeEach(() => {
  ({ problems, stop: stopWatching } = watchPage(page, isProblem));
});

afterEach(() => stopWatching());

test('npm run dev shows the demo', async () => {
  const server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    // Apart from the cache of a developer who works on the demo at the same time.
    cacheDir: 'node_modules/.vite-e2e',
    server: { host: 'localhost', port: 0, watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  // A context of its own takes its service worker along, which would look for a newer one at a server that has gone.
  const browser = await getBrowser();
  const visit = await browser.newContext({ locale: 'en-US' });
  onTestFinished(() => visit.close());
  const visited = await visit.newPage();
  visited.setDefaultTimeout(30_000);
  const watched = watchPage(visited, isProblem);
  await visited.goto(`${server.resolvedUrls?.local[0]}?delays=off`);
  await visited.locator('.polar-portal').getByText(en.status.active).first().waitFor();
  expect(watched.problems).toEqual([]);
});

describe('the demo', () => {
  beforeEach(async () => {
    await page.goto(`${inject('demoUrl')}?delays=off`);
    await see(en.status.active);
    // The mock of another scenario would refuse a request of this one.
    await see(NAME);
  });

  test('shows a license key in a host app, masked until the customer reveals it', async () => {
    expect(await page.title()).toBe('License · Nimbus Studio');
    await see(en.used(2, 3, String));
    const key = /NIMBUS-[\dA-F]{8}-/;
    expect(await page.content()).not.toMatch(key);

    await button(en.reveal).click();
    expect(await card().textContent()).toMatch(key);
    await page.getByText('The mock of Polar received 3 requests.').waitFor();
    expect(problems).toEqual([]);
  });

  test('shows other license keys, and a session that has ended, by its scenarios', async () => {
    await choose('Expired');
    await see(en.status.expired);
    await card().getByRole('link', { name: en.renew }).waitFor();
    await see(NAME);
    await choose('10,000 activations');
    await see('10,000 of 12,000');
    expect(problems).toEqual([]);

    await choose('Session ended: try again');
    await see(en.failures.unauthorized[0]);
    await controls().getByText('unauthorized', { exact: true }).waitFor();
    await button(en.tryAgain).click();
    await see(en.status.active);
  });

  test('lets a customer change a license key, with success and without', async () => {
    await choose('Expires soon, full');
    await button(`${en.deactivate} Studio Mac`).click();
    await confirm(en.deactivate);
    await see(en.deactivated('Studio Mac'));
    await see(en.used(2, 3, String));
    await controls().getByText('license_key.deactivated', { exact: true }).waitFor();

    await choose('Deactivate: the connection drops once');
    await button(`${en.deactivate} Studio Mac`).click();
    await confirm(en.deactivate);
    await see(en.notDeactivated('Studio Mac', en.failures.network[0]));

    for (const [scenario, ending] of [
      ['Replace: the response is lost', en.rotated],
      ['Replace: Polar refuses', en.notRotated(en.failures.rejected[0])],
    ] as const) {
      await choose(scenario);
      await button(en.rotate).click();
      await confirm(en.rotate);
      await see(ending);
    }
    expect(problems.filter((text) => !/ERR_FAILED|status of 40/.test(text))).toEqual([]);
  });

  test('lets a customer sign in again, and shows many license keys as a list', async () => {
    await choose('Session ended: sign in again');
    await button(en.signInAgain).click();
    await see(en.status.active);
    // Otherwise the mock of the next scenario would count this request too.
    await see(NAME);

    await choose('40 license keys, as a list');
    await see(en.list.total(40, String));
    await page.getByText('The mock of Polar received 3 requests.').waitFor();
    await button(/^Nimbus Studio.*1000/).click();
    await see('Studio Mac');
    expect(problems.filter((text) => !/status of 40/.test(text))).toEqual([]);
  });

  test('shows files and orders on pages of their own, which stay when a file is downloaded', async () => {
    await goTo('Downloads');
    expect(await page.title()).toBe('Downloads · Nimbus Studio');
    const name = 'nimbus-studio-4.2.1-linux-x64.AppImage';
    const link = card().getByRole('link', { name: `${downloadEnglish.download} ${name}` });
    const file = await expectDownload(page, () => link.click());
    expect(file.suggestedFilename()).toBe(name);
    await see(name);

    await goTo('Billing');
    const invoice = card()
      .getByRole('button', { name: /^Invoice Nimbus Studio/ })
      .first();
    const pdf = await expectDownload(page, () => invoice.click());
    expect(pdf.suggestedFilename()).toMatch(/\.pdf$/);
    await see(orderEnglish.ifNothingOpened);
    await card().getByRole('heading', { name: customerEnglish.title }).waitFor();
    expect(problems).toEqual([]);
  });

  test('lets a customer cancel the subscription, and shows others by its scenarios', async () => {
    const { changes, states } = subscriptionEnglish;
    await goTo('Billing');
    await button(/^Cancel…/).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Cancel on/ })
      .click();
    await button(changes.keep).waitFor();
    await controls().getByText('subscription.canceled', { exact: true }).waitFor();
    await card()
      .getByRole('link', { name: /^Show key/ })
      .click();
    await see(en.status.active);

    await choose('Subscription: a renewal could not be paid');
    await see(en.status.revoked);
    await goTo('Billing');
    await see(states.past_due);
    await card()
      .getByRole('link', { name: /^Update payment/ })
      .waitFor();
    await choose('Subscription: ended');
    await card().getByRole('link', { name: subscriptionEnglish.resubscribe }).waitFor();
    expect(problems).toEqual([]);
  });

  test('gets its session from the host app’s own server, and reports when there is none', async () => {
    const posted: string[] = [];
    const onRequest = (request: Request) => {
      if (request.method() === 'POST') posted.push(new URL(request.url()).pathname);
    };
    page.on('request', onRequest);
    onTestFinished(() => void page.off('request', onRequest));
    await choose('Disabled');
    await see(en.status.disabled);
    expect(posted).toEqual(['/polar/session', '/v1/customer-sessions/']);

    await choose('Your server can’t create a session');
    await see(en.failures.session_unavailable[0]);
    expect(problems.join('\n')).toContain('needs the scope customer_sessions:write');
    expect(problems.join('\n')).not.toContain('polar_oat');
  });

  test('shows the license key of a real customer, and stores the session nowhere', async () => {
    const licenseKey = createLicenseKey({
      key: 'SANDBOX-2F1C9A7E-0B6D',
      customer: { name: 'Real Customer' },
    });
    const sent: Request[] = [];
    const SANDBOX = 'https://sandbox-api.polar.sh/**';
    await context.route(SANDBOX, async (route) => {
      sent.push(route.request());
      await route.fulfill({ json: licenseKey, headers: { 'access-control-allow-origin': '*' } });
    });
    onTestFinished(() => context.unroute(SANDBOX));
    const urls: string[] = [];
    const onRequest = (request: Request) => urls.push(request.url());
    page.on('request', onRequest);
    onTestFinished(() => void page.off('request', onRequest));

    await chooseServer('Sandbox');
    await page.getByRole('heading', { name: 'Your sandbox license key goes here' }).waitFor();
    await page.getByLabel('Customer session token').fill(TOKEN);
    await page.getByLabel('License key id').fill(licenseKey.id);
    await page.getByRole('button', { name: 'Show the license key' }).click();
    await see(en.licensedTo('Real Customer'));

    const sentTo = () => sent.map((request) => new URL(request.url()).pathname);
    // What its benefit is called is read beside it.
    await expect
      .poll(sentTo)
      .toEqual([
        `/v1/customer-portal/license-keys/${licenseKey.id}`,
        '/v1/customer-portal/benefit-grants/',
      ]);
    expect(await sent[0]?.allHeaders()).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      'polar-version': '2026-10',
    });
    // It did not pass through the service worker of the mock.
    expect(sent[0]?.serviceWorker()).toBeNull();
    const traces = await page.evaluate(() => [
      document.documentElement.outerHTML,
      document.cookie,
      location.href,
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    ]);
    expect([...traces, ...urls].join('\n')).not.toContain(TOKEN);
    expect(traces.join('\n')).not.toContain(licenseKey.key);
    expect(problems).toEqual([]);

    await chooseServer('Mock of Polar (in this page)');
    await see(en.licensedTo('Noor Haddad'));
    await chooseServer('Sandbox');
    await page.getByRole('heading', { name: 'Your sandbox license key goes here' }).waitFor();
    expect(await page.getByLabel('Customer session token').inputValue()).toBe('');
  });

  test('shows a license key of a Polar at an address of one’s own', async () => {
    const licenseKey = createLicenseKey({ customer: { name: 'Real Customer' } });
    const OWN = 'http://polar.example:8000/**';
    await context.route(OWN, (route) =>
      route.fulfill({ json: licenseKey, headers: { 'access-control-allow-origin': '*' } }),
    );
    onTestFinished(() => context.unroute(OWN));
    await chooseServer('Another address');
    await page.getByLabel('Address of Polar').fill('polar.example');
    await page.getByLabel('Customer session token').fill(TOKEN);
    await page.getByLabel('License key id').fill(licenseKey.id);
    await page.keyboard.press('Enter');
    await page.getByText('an address that starts with https://').waitFor();
    await page.getByLabel('Address of Polar').fill('http://polar.example:8000');
    await page.keyboard.press('Enter');
    await see(en.licensedTo('Real Customer'));
    expect(problems).toEqual([]);
  });

  test('explains what was mixed up, and removes an organization’s token from the page', async () => {
    await chooseServer('Production');
    const token = page.getByLabel('Customer session token');
    await token.fill('polar_oat_opens_everything');
    await page.getByText('It must never reach a browser').waitFor();
    expect(await token.inputValue()).toBe('');

    await token.fill(TOKEN);
    await page.getByLabel('License key id').fill('NIMBUS-2F1C9A7E-0B6D');
    await page.keyboard.press('Enter');
    await page.getByText('not the license key itself').waitFor();
    expect(await page.getByLabel('License key id').evaluate(isFocused)).toBe(true);
    await expectAccessible(page);
    expect(problems).toEqual([]);
  });

  test('is accessible in either theme and direction, on a desktop and on a phone', async () => {
    const readSurface = () =>
      card().evaluate((element) => getComputedStyle(element).backgroundColor);
    await expectAccessible(page);
    const light = await readSurface();

    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Right to left' }).check();
    await expect.poll(readSurface).not.toBe(light);
    expect(await card().evaluate((element) => element.matches(':dir(rtl)'))).toBe(true);
    await page.setViewportSize({ width: 320, height: 700 });
    onTestFinished(() => page.setViewportSize({ width: 1280, height: 900 }));
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(problems).toEqual([]);
  });
});

function card() {
  return page.locator('.polar-portal');
}

function button(name: string | RegExp) {
  return card().getByRole('button', { name });
}

function choose(scenario: string) {
  return page.getByLabel('Scenario').selectOption(scenario);
}

function goTo(name: string) {
  return page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

function chooseServer(name: string) {
  return page.getByLabel('Server', { exact: true }).selectOption(name);
}

/** Clicks the button of the open dialog that confirms. */
function confirm(name: string) {
  return page.getByRole('dialog').getByRole('button', { name }).click();
}

function controls() {
  return page.getByRole('complementary', { name: 'Demo controls' });
}

/** Waits until the card shows a text. */
function see(text: string) {
  return card().getByText(text).first().waitFor();
}

function isFocused(element: Element) {
  return element === document.activeElement;
}
