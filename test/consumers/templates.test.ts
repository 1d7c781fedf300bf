import {
  createDownload,
  createLicenseKey,
  createOrder,
  createSubscription,
} from 'polar-customer-portal/mock';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { LICENSE_KEY_ID } from '../../scripts/templates.mjs';
import { startPolarServer, type PolarServer } from '../e2e/polar-server.ts';
import { onCard, reads } from '../e2e/screen.ts';
import { serveViteTemplate, startNext, type App } from './apps.ts';
import { openPage } from './browser.ts';

const licenseKey = createLicenseKey({ id: LICENSE_KEY_ID });
let polarServer: PolarServer;

beforeAll(async () => {
  polarServer = await startPolarServer({
    licenseKeys: [licenseKey],
    downloads: [createDownload()],
    orders: [createOrder({ is_invoice_generated: true })],
    subscriptions: [createSubscription()],
  });
});

afterAll(() => polarServer.close());

/** The README's `server="sandbox"`, and the docs' production, which the page asks, are the mock. */
async function servePolar(page: Page) {
  await page.route(/^https:\/\/(sandbox-)?api\.polar\.sh\//, async (route) => {
    const request = route.request();
    const response = await polarServer.polar.respond(
      new Request(request.url(), {
        method: request.method(),
        headers: await request.allHeaders(),
        body: request.postData(),
      }),
    );
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  });
}

const startNextTemplate = () =>
  startNext(polarServer.url, polarServer.polar.organizationToken, 'create-next-app');

const TEMPLATES: [template: string, start: () => Promise<App>][] = [
  ['create-vite', () => serveViteTemplate(polarServer)],
  ['create-next-app', startNextTemplate],
];

describe.each(TEMPLATES)(
  'a fresh app of %s in which somebody has followed the README',
  (_, start) => {
    let app: App;
    beforeAll(async () => {
      app = await start();
    });
    afterAll(() => app.close());

    test('shows the license key, as wide as its page has room for', async () => {
      const page = await openPage(app.url, {}, servePolar);
      const { card, value } = onCard(page);
      await reads(value, '••••');
      const { width = 0, height = 0 } = (await card.boundingBox()) ?? {};
      expect(width).toBeGreaterThanOrEqual(300);
      expect(height).toBeGreaterThan(300);
    });

    test('shows files, orders, subscriptions and billing details below one another, on a phone too', async () => {
      const viewport = { width: 320, height: 900 };
      const page = await openPage(`${app.url}/account`, { viewport }, servePolar);
      const shown = [
        page.getByRole('link', { name: /Download/ }),
        page.getByRole('button', { name: /Invoice/ }),
        page.getByRole('button', { name: 'Change plan…' }),
        page.getByRole('button', { name: 'Edit', exact: true }),
      ];
      for (const control of shown) await control.waitFor();
      const regions = await page.getByRole('region').all();
      const boxes = await Promise.all(regions.map((region) => region.boundingBox()));
      expect(boxes.map((box) => box && box.x >= 0 && box.x + box.width <= 320)).toEqual([
        true,
        true,
        true,
        true,
      ]);
      const [downloads, orders, subscriptions, customer] = boxes.map((box) => ({
        top: box?.y ?? 0,
        bottom: (box?.y ?? 0) + (box?.height ?? 0),
      }));
      expect(orders?.top).toBeGreaterThan(downloads?.bottom ?? 0);
      expect(subscriptions?.top).toBeGreaterThan(orders?.bottom ?? 0);
      expect(customer?.top).toBeGreaterThan(subscriptions?.bottom ?? 0);
    });
  },
);

describe('a fresh app of create-next-app, which turns cacheComponents on', () => {
  test('builds and shows the page of docs/server-rendering.md that reads the key on the server', async () => {
    const app = await startNextTemplate();
    // After the page, which reads the name of the key a moment later.
    onTestFinished(async () => void (await app.close()));
    const page = await openPage(`${app.url}/prefetched?id=${LICENSE_KEY_ID}`);
    await reads(onCard(page).value, '••••');
  });
});
