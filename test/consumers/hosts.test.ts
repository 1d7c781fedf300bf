import {
  createActivation,
  createDownload,
  createLicenseKey,
  createOrder,
  createSubscription,
} from 'polar-customer-portal/mock';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { byKeyboard } from '../e2e/keyboard.ts';
import { startPolarServer, type PolarServer } from '../e2e/polar-server.ts';
import { eventually, onCard, reads, readSource } from '../e2e/screen.ts';
import { serveFolder, servePlainHtml, startNext, type App } from './apps.ts';
import { openPage } from './browser.ts';

const LIGHT = { surface: 'rgb(255, 255, 255)', text: 'rgb(24, 24, 27)' };
const DARK = { surface: 'rgb(24, 24, 27)', text: 'rgb(244, 244, 245)' };

let polarServer: PolarServer;

beforeAll(async () => {
  polarServer = await startPolarServer({});
});

afterAll(() => polarServer.close());

const HOSTS: [host: string, start: () => Promise<App>, colours: typeof LIGHT][] = [
  ['Vite and React 18', () => serveFolder('vite-react-18', polarServer.url), DARK],
  ['Vite, React 19 and Tailwind', () => serveFolder('vite-react-19', polarServer.url), LIGHT],
  ['Next.js', () => startNext(polarServer.url, polarServer.polar.organizationToken), LIGHT],
  ['plain HTML', () => servePlainHtml(polarServer), LIGHT],
];

describe.each(HOSTS)('in a page of %s', (_, start, colours) => {
  let app: App;
  beforeAll(async () => {
    app = await start();
  });
  afterAll(() => app.close());

  async function openCard() {
    const licenseKey = createLicenseKey({
      activations: ['Studio Mac', 'Build server'].map((label) => createActivation({ label })),
    });
    polarServer.polar.licenseKeys.add(licenseKey);
    const address = new URLSearchParams({ server: polarServer.url, id: licenseKey.id });
    const page = await openPage(`${app.url}/?${address}`);
    return { licenseKey, page, ...onCard(page) };
  }

  test('a customer sees that the license key loads, then the masked key', async () => {
    const goOn = polarServer.hold();
    const { card, page, value, licenseKey } = await openCard();
    await card.locator('[data-slot=portal-skeleton]').waitFor();
    goOn();
    await reads(value, '••••');
    expect(await readSource(page)).not.toContain(licenseKey.key);
  });

  test('the card looks as it should', async () => {
    const { card, value } = await openCard();
    await value.waitFor();
    const look = await card.evaluate((element) => {
      const { backgroundColor, color, borderTopLeftRadius } = getComputedStyle(element);
      return { surface: backgroundColor, text: color, radius: borderTopLeftRadius };
    });
    expect(look).toEqual({ ...colours, radius: '14px' });
  });

  test('a customer reveals the key by keyboard', async () => {
    const { page, value, licenseKey } = await openCard();
    await value.waitFor();
    const { goTo, press } = byKeyboard(page);
    await goTo('Reveal');
    await press('Enter');
    await reads(value, licenseKey.key);
  });

  test('a customer frees a slot, and Polar knows of it', async () => {
    const { deactivate, row, news, licenseKey } = await openCard();
    await row('Build server').waitFor();
    await deactivate('Build server');
    await reads(news, '“Build server” was deactivated.');
    await eventually(() =>
      polarServer.polar.licenseKeys.get(licenseKey.id)?.activations.map(({ label }) => label),
    ).toEqual(['Studio Mac']);
  });
});

test('in a page of plain HTML, files, orders, subscriptions and billing details come from a file for each, and share a session', async () => {
  const server = await startPolarServer({
    downloads: [createDownload()],
    orders: [createOrder({ is_invoice_generated: true })],
    subscriptions: [createSubscription()],
  });
  const app = await servePlainHtml(server);
  onTestFinished(async () => {
    server.close();
    await app.close();
  });
  const sessions: string[] = [];
  const address = new URLSearchParams({ server: server.url });
  const page = await openPage(`${app.url}/account.html?${address}`, {}, async (opened) => {
    opened.on('request', (request) => {
      if (request.url().endsWith('/polar/session')) sessions.push(request.method());
    });
  });
  await page.getByRole('link', { name: /Download/ }).waitFor();
  await page.getByRole('button', { name: /Invoice/ }).waitFor();
  await page.getByRole('button', { name: /^Cancel…/ }).waitFor();
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  expect(sessions).toEqual(['POST']);
});
