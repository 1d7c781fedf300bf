import { createLicenseKey } from 'polar-customer-portal/mock';
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
  polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
});

afterAll(() => polarServer.close());

/** The README's `server="sandbox"`, which the page asks, is the mock. */
async function serveSandbox(page: Page) {
  await page.route('https://sandbox-api.polar.sh/**', async (route) => {
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
      const page = await openPage(app.url, {}, serveSandbox);
      const { card, value } = onCard(page);
      await reads(value, '••••');
      const { width = 0, height = 0 } = (await card.boundingBox()) ?? {};
      expect(width).toBeGreaterThanOrEqual(300);
      expect(height).toBeGreaterThan(300);
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
