import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect, onTestFinished, test } from 'vitest';
import { getIntegrity } from '../../scripts/integrity.mjs';
import { startPolarServer } from '../e2e/polar-server.ts';
import { FOLDER } from './apps.ts';
import { getBrowser } from './browser.ts';

const CDN = 'https://cdn.jsdelivr.net';
const PACKAGE = `${FOLDER}/plain-html/node_modules/polar-customer-portal`;
const FILE = readFileSync(`${PACKAGE}/dist/polar-license-key.js`, 'utf8');

/** The HTML that the README of the package shows: the script from a CDN, and the element. */
const README = readFileSync(`${PACKAGE}/README.md`, 'utf8');
const SNIPPET = [
  /<script[^>]*cdn\.[^>]*><\/script>/,
  /<polar-license-key\s.*?<\/polar-license-key>/s,
]
  .map((pattern) => pattern.exec(README)?.[0] ?? '')
  .join('\n');

async function listen(server: Server, host: string): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** Opens a page with the README's HTML, which loads a file from a server that stands in for the CDN. */
async function openPage(served: string) {
  const licenseKey = createLicenseKey();
  const polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
  onTestFinished(() => polarServer.close());

  const cdn = await listen(
    createServer((request, response) => {
      const isFile = /^\/npm\/.*\/dist\/polar-license-key\.js$/.test(request.url ?? '');
      response.writeHead(isFile ? 200 : 404, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      });
      response.end(isFile ? served : '');
    }),
    '127.0.0.1',
  );
  const html = SNIPPET.replace(CDN, cdn)
    .replace(/integrity="[^"]*"/, `integrity="${getIntegrity(FILE)}"`)
    .replace(/license-key-id="[^"]*"/, `license-key-id="${licenseKey.id}"`)
    .replace('server="sandbox"', `server="${polarServer.url}"`);
  const host = await listen(
    createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(isPage || request.method === 'POST' ? 200 : 204, {
        'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json',
        'Content-Security-Policy': `default-src 'none'; script-src ${cdn}; style-src 'self'; connect-src 'self' ${polarServer.url}`,
      });
      response.end(
        isPage
          ? `<!doctype html><html lang="en"><title>Account</title>${html}</html>`
          : request.method === 'POST'
            ? JSON.stringify(polarServer.polar.createSession())
            : undefined,
      );
    }),
    'localhost',
  );

  const page = await getBrowser().newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  onTestFinished(() => page.close());
  await page.goto(host, { waitUntil: 'load' });
  return { page, complaints };
}

test('the script of the README, from a CDN, shows the license key', async () => {
  const { page, complaints } = await openPage(FILE);
  await page.getByText('Active', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test('the slots are parts in the built file, so that a page can style them', async () => {
  const { page } = await openPage(FILE);
  await page.getByText('Active', { exact: true }).waitFor();
  const parts = await page.locator('[data-slot=license-key-status]').getAttribute('part');
  expect(parts).toBe('license-key-status active');
});

test('a file with another content than the released one is not run', async () => {
  const { page, complaints } = await openPage(`${FILE};`);
  expect(await page.evaluate(() => customElements.get('polar-license-key'))).toBeUndefined();
  expect(complaints.join('\n')).toContain('integrity');
});
