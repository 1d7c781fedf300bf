import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright';
import { createDownload, createLicenseKey } from 'polar-customer-portal/mock';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { downloadEnglish as texts } from '../../src/downloads/english.ts';
import { commonEnglish } from '../../src/locale/english.ts';
import { getFailureText } from '../../src/locale/failure-text.ts';
import { getBrowser } from './browser.ts';
import { expectDownload, expectFits, getStatuses, sleep, useDarkPhone } from './flows.ts';
import { byKeyboard } from './keyboard.ts';
import { openPage as openHostPage } from './open-page.ts';
import { startPolarServer } from './polar-server.ts';
import { eventually, reads } from './screen.ts';
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

describe('the files of a customer', () => {
  const FILES = ['first.zip', 'second.zip', 'third.zip'];

  /** Opens a page with some files, at a server whose clock goes with that of the page. */
  async function openFiles(options: Parameters<typeof openHostPage>[0] = {}) {
    let ahead = 0;
    const downloads = FILES.map((name) => createDownload({ content: name, file: { name } }));
    const opened = await openHostPage({ downloads, now: () => Date.now() + ahead, ...options });
    const files = opened.page.locator('[data-slot=download-row]');
    const row = (name: string) => files.filter({ hasText: name });
    return {
      ...opened,
      downloads,
      row,
      link: (name: string) => row(name).locator('[data-slot=download-link]'),
      problem: (name: string) => row(name).locator('[data-slot=download-problem]'),
      said: opened.page.locator('[data-slot=portal-announcement]'),
      getLists: () => getStatuses(opened, 'GET', /\/downloadables\/$/),
      getCounts: () => downloads.map(({ id }) => opened.polar.downloads.count(id)),
      /** Lets an hour pass: no address that the page has is good any more, nor is its session. */
      async passHour() {
        ahead += 61 * 60_000;
        opened.vendor.tokens = [opened.polar.createSession().token];
        await sleep(opened.page, 61);
      },
    };
  }

  test('come with a new link by one click, however old the page, and nothing shows in its place', async () => {
    const opened = await openFiles();
    const { page, polar, downloads, link, row, said, passHour, getLists, getCounts } = opened;
    const [first, second, third] = FILES as [string, string, string];
    await link(first).waitFor();
    await passHour();
    const goOn = opened.hold();
    const file = await expectDownload(page, async () => {
      // Two clicks are one.
      await link(first).dblclick();
      await reads(link(first), texts.starting);
      goOn();
    });
    expect(file.suggestedFilename()).toBe(first);
    // The session, which has ended too, was renewed.
    expect(getLists()).toEqual([200, 401, 200]);
    expect(getCounts()).toEqual([1, 0, 0]);

    await passHour();
    await expectDownload(page, () => link(second).click());
    expect(getLists()).toHaveLength(5);

    // Revoked after the list came: the server tells it in JSON, which is not shown.
    polar.downloads.remove(downloads[0]?.id ?? '');
    await link(first).click();
    await reads(row(first), texts.refused);
    // Revoked, and its link too old: it leaves the list.
    await passHour();
    polar.downloads.remove(downloads[1]?.id ?? '');
    await link(second).click();
    await reads(said, texts.gone(second));
    await eventually(() => row(second).count()).toBe(0);
    await expectDownload(page, () => link(third).click());
    expect(getCounts().at(-1)).toBe(1);
  });

  test('are told not to have started when there is no new link, and come with the next click', async () => {
    const failures = [
      [403, 'forbidden'],
      [404, 'not_found'],
      [422, 'invalid_request'],
      [429, 'rate_limited'],
      [{ status: 429, body: { error: 'x' } }, 'rate_limited'],
      [500, 'network'],
      ['network', 'network'],
      ['html', 'invalid_response'],
    ] as const;
    const { page, polar, link, problem, passHour, getCounts } = await openFiles();
    const [name = ''] = FILES;
    await link(name).waitFor();
    await passHour();
    for (const [failure, kind] of failures) {
      const clear = polar.fail('downloadables.list', failure);
      await link(name).click();
      const [title] = getFailureText(kind, commonEnglish, texts);
      await reads(problem(name), texts.notStarted(title));
      clear();
    }
    await page.context().setOffline(true);
    await link(name).click();
    await reads(problem(name), 'The download did not start');
    await page.context().setOffline(false);
    expect(getCounts()).toEqual([0, 0, 0]);
    await expectDownload(page, () => link(name).click());
    await problem(name).waitFor({ state: 'detached' });
  });

  test('are downloaded without a mouse, on a dark phone from right to left', async () => {
    const { page, polar, downloads, link, row } = await openFiles({ lang: 'ar', dir: 'rtl' });
    const { press, goTo, isAt } = byKeyboard(page);
    const [, name = ''] = FILES;
    await useDarkPhone(page);
    await link(name).waitFor();
    await expectFits(page);
    // The kind of the file, then its version, from right to left.
    const facts = row(name).locator('[data-slot=download-facts] bdi');
    const [kind, version] = await facts.evaluateAll((all) =>
      all.map((fact) => fact.getBoundingClientRect().x),
    );
    expect(kind).toBeGreaterThan(version ?? 0);
    await row(name).getByRole('button', { name: texts.details }).focus();
    await press('Enter');
    await row(name).locator('[data-slot=download-checksum]').waitFor();
    await goTo(texts.copy);
    await link(name).focus();
    await isAt(texts.download);
    await expectDownload(page, () => press('Enter'));
    polar.downloads.remove(downloads[1]?.id ?? '');
    await press('Enter');
    await reads(row(name), texts.refused);
    await expectFits(page);
    await goTo(texts.copyAddress);
  });
});
