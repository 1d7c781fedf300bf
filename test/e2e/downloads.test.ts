import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright';
import { createDownload, createLicenseKey } from 'polar-customer-portal/mock';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { downloadEnglish as texts } from '../../src/downloads/english.ts';
import { getBrowser } from './browser.ts';
import { startPolarServer } from './polar-server.ts';
import { serveFiles } from './serve-files.ts';

/** One page for all tests of this file. */
let page: Page;

beforeAll(async () => {
  const browser = await getBrowser();
  page = await browser.newPage({ locale: 'en-US' });
  page.setDefaultTimeout(30_000);
});

afterAll(() => page.close());

const FILE = 'hello.txt';
const HTML = '<polar-downloads></polar-downloads><script type="module" src="/page.js"></script>';

/** The file of an element, as a server sends it. */
const readScript = (tag: string): [type: string, body: string] => [
  'text/javascript',
  readFileSync(`${inject('elementFolder')}/${tag}.js`, 'utf8'),
];

/** Opens a host page that shows the files of a Polar over HTTP, with or without the permission to frame it. */
async function openPage(isFramed: boolean) {
  const download = createDownload({ content: 'Hello', file: { name: FILE } });
  const polarServer = await startPolarServer({ downloads: [download] });
  const { polar, url } = polarServer;
  const vendor = await serveFiles(
    () => ({
      '/': ['text/html', `<!doctype html><html lang="en"><title>Account</title>${HTML}</html>`],
      '/outer': [
        'text/html',
        `<!doctype html><html lang="en"><title>Preview</title><iframe sandbox="allow-scripts allow-forms allow-same-origin" src="/"></iframe></html>`,
      ],
      '/page.js': [
        'text/javascript',
        `import '/polar-downloads.js';
        const element = document.querySelector('polar-downloads');
        Object.assign(element ?? {}, { server: ${JSON.stringify(url)}, sessionToken: ${JSON.stringify(polar.sessionToken)} });`,
      ],
      '/polar-downloads.js': readScript('polar-downloads'),
    }),
    url,
    isFramed ? `frame-src 'self' ${url}` : undefined,
  );
  onTestFinished(async () => {
    await page.goto('about:blank');
    await vendor.close();
    polarServer.close();
  });
  await page.goto(vendor.url);
  return { polarServer, download, url: page.url() };
}

const link = () => page.getByRole('link', { name: `${texts.download} ${FILE}` });

test('a click downloads the file, and the page stays', async () => {
  const { polarServer, download, url } = await openPage(true);
  await link().waitFor();
  expect(polarServer.polar.downloads.count(download.id)).toBe(0);
  const [file] = await Promise.all([page.waitForEvent('download'), link().click()]);
  expect(file.suggestedFilename()).toBe(FILE);
  expect(readFileSync(await file.path(), 'utf8')).toBe('Hello');
  expect(page.url()).toBe(url);
  // A plain request of the browser's, once.
  const requests = polarServer.received.filter(({ path }) => /\/downloadables\/.+/.test(path));
  expect(requests.map(({ method, hasBearer }) => [method, hasBearer])).toEqual([['GET', false]]);
  expect(polarServer.polar.downloads.count(download.id)).toBe(1);
});

test('an answer that is no file is told, and the page stays', async () => {
  const { polarServer, download, url } = await openPage(true);
  await link().waitFor();
  polarServer.polar.downloads.add({ ...download, is_malicious: true });
  await link().click();
  await page.getByText(texts.refused).first().waitFor();
  await page.getByRole('link', { name: texts.openInTab }).waitFor();
  expect(page.url()).toBe(url);
});

test('a page whose policy permits no frame gets the file in another tab', async () => {
  const { polarServer, download, url } = await openPage(false);
  await link().waitFor();
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link().click()]);
  await expect.poll(() => polarServer.polar.downloads.count(download.id)).toBe(1);
  expect(page.url()).toBe(url);
  await tab.close();
});

test('inside a frame that is not permitted to download, the row says what to do', async () => {
  const { url } = await openPage(true);
  await page.goto(`${url}outer`);
  const frame = page.frameLocator('iframe');
  const told = page.waitForEvent('console', (message) => message.text().includes('disallowed'));
  await frame.getByRole('link', { name: `${texts.download} ${FILE}` }).click();
  await told;
  await frame.getByText(texts.nothingHappens).waitFor();
  expect(await frame.getByRole('link', { name: texts.openInTab }).getAttribute('href')).toContain(
    '/downloadables/',
  );
  expect(await frame.getByRole('listitem').textContent()).not.toMatch(/downloading/i);
});

test('two elements, each from a file of its own, share one session', async () => {
  const licenseKey = createLicenseKey();
  const download = createDownload({ file: { name: FILE } });
  const { polar, url, received, close } = await startPolarServer({
    licenseKeys: [licenseKey],
    downloads: [download],
  });
  const tags = ['polar-license-key', 'polar-downloads'] as const;
  const attributes = `session-url="/polar/session" license-key-id="${licenseKey.id}"`;
  const vendor = await serveFiles(
    () => ({
      '/': [
        'text/html',
        `<!doctype html><html lang="en"><title>Account</title>${tags
          .map(
            (tag) =>
              `<${tag} ${attributes} server="${url}"></${tag}><script type="module" src="/${tag}.js"></script>`,
          )
          .join('')}</html>`,
      ],
      '/polar/session': ['application/json', JSON.stringify(polar.createSession())],
      ...Object.fromEntries(tags.map((tag) => [`/${tag}.js`, readScript(tag)])),
    }),
    `'self' ${url}`,
  );
  const sessions: string[] = [];
  const onRequest = (request: Request) =>
    request.url().endsWith('/polar/session') && sessions.push(request.method());
  page.on('request', onRequest);
  onTestFinished(async () => {
    page.off('request', onRequest);
    await page.goto('about:blank');
    await vendor.close();
    close();
  });
  await page.goto(vendor.url);
  await link().waitFor();
  await page.getByText('Active', { exact: true }).waitFor();
  expect(sessions).toEqual(['POST']);
  expect(received.filter(({ status }) => status !== 200)).toEqual([]);
});
