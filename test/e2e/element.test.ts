import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { en } from '../english.ts';
import { getBrowser, watchPage } from './browser.ts';
import { isKeyRequest, startPolarServer } from './polar-server.ts';
import { serveFiles } from './serve-files.ts';

/** One page for all tests of this file. */
let page: Page;

beforeAll(async () => {
  const browser = await getBrowser();
  page = await browser.newPage({ locale: 'en-US', permissions: ['clipboard-write'] });
  page.setDefaultTimeout(30_000);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // oxlint-disable-next-line no-console -- collected by the test
      console.log(`${violatedDirective}: ${blockedURI}`);
    });
  });
});

afterAll(() => page.close());

interface HostPage {
  html: string;
  script?: string;
  /** The servers besides Polar's that the page may send requests to. */
  connect?: string;
}

/** Allows no styles but constructed ones, and makes it impossible to turn a text into HTML or a script. */
const STRICTEST = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Opens a host page without a build step and with the strictest content security policy. */
async function openPage(write: (server: string, id: string, token: string) => HostPage) {
  const licenseKey = createLicenseKey({
    limit_activations: 20,
    activations: createActivations(15).map((fields) => ({ ...fields, meta: { cores: 12 } })),
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
        readFileSync(`${inject('elementFolder')}/polar-license-key.js`, 'utf8'),
      ],
      '/polar/session': ['application/json', JSON.stringify(polar.createSession())],
    }),
    `${polarServer.url} ${connect}`,
    STRICTEST,
  );
  const { problems, stop } = watchPage(page, () => true);
  onTestFinished(async () => {
    // So that nothing of this test goes on during the next one.
    await page.goto('about:blank');
    stop();
    await vendor.close();
    polarServer.close();
  });
  await page.goto(vendor.url);
  return { problems, licenseKey, polarServer };
}

/** Does everything that a customer can do. */
async function useCard(key: string) {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await button(en.reveal).click();
  await page.getByText(key).waitFor();
  await button(en.hide).click();
  await button(en.copy).click();
  await button(en.copied).waitFor();
  await button(en.showMore).click();
  await page.getByRole('searchbox').fill('nothing of that name');
  await page.getByText(en.found(0, String)).waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByText(en.details).first().click();
  await button(`${en.deactivate} Device 15`).click();
  await button(en.deactivate).click();
  await page.getByText(en.deactivated('Device 15')).first().waitFor();
  await button(en.rotate).first().click();
  await page.getByRole('dialog').getByRole('button', { name: en.rotate }).click();
  await page.getByText(en.rotated).first().waitFor();
  await button(en.copyNew).click();
  await button(en.copied).first().waitFor();
}

test('a page with one script and the strictest policy, Trusted Types included, reports no violation in any use', async () => {
  const { problems, licenseKey } = await openPage((server, id, token) => ({
    html: `<polar-license-key license-key-id="${id}" server="${server}"></polar-license-key>
      <script type="module" src="/polar-license-key.js"></script>
      <script type="module" src="/page.js"></script>`,
    script: `document.querySelector('polar-license-key').sessionToken = '${token}';`,
  }));
  await useCard(licenseKey.key);
  expect(problems).toEqual([]);
  const card = page.getByRole('region', { name: en.title });
  expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

/** The HTML examples of the documentation, with the id and the server of a test. */
function quoteDocs(server: string, id: string): string[] {
  const docs = readFileSync('docs/element.md', 'utf8');
  return [...docs.matchAll(/```html\n(.*?)```/gs)].map(([, html = '']) =>
    html
      .replace('/assets/', '/')
      .replace(/license-key-id="[^"]*"/, `server="${server}" license-key-id="${id}"`),
  );
}

test('the first example of the documentation works, with a session of the page’s own server', async () => {
  const { problems, polarServer } = await openPage((server, id) => {
    const [html = ''] = quoteDocs(server, id);
    const [element = ''] = /<polar-license-key.*>/s.exec(html) ?? [];
    return { html: html + element, connect: `'self'` };
  });
  await page.getByText(en.status.active, { exact: true }).nth(1).waitFor();
  expect(problems).toEqual([]);
  expect(polarServer.received.filter(isKeyRequest)).toHaveLength(1);
});

test('the second example works too, for a server that needs more than a request', async () => {
  const { problems } = await openPage((server, id) => {
    const [html = '', more = ''] = quoteDocs(server, id);
    return {
      html: `<meta name="csrf-token" content="1">${html}
        <script type="module" src="/page.js"></script>`,
      script: more.replaceAll(/<\/?script.*?>/g, ''),
      connect: `'self'`,
    };
  });
  await page.getByText(en.status.active, { exact: true }).waitFor();
  expect(problems).toEqual([]);
});

test('a page that does what the policy forbids is reported, so violations do not go unnoticed', async () => {
  const { problems } = await openPage((_, id, token) => ({
    html: `<polar-license-key license-key-id="${id}" server="http://localhost:9"></polar-license-key>
      <script type="module" src="/polar-license-key.js"></script>
      <script type="module" src="/page.js"></script>`,
    script: `document.querySelector('polar-license-key').sessionToken = '${token}';
      document.head.append(Object.assign(document.createElement('style'), { textContent: '* {}' }));
      document.body.innerHTML = '<p>A text that became HTML</p>';`,
  }));
  await page.getByText(en.failures.network[0]).waitFor();
  const reported = problems.join('\n');
  expect(reported).toContain('connect-src: http://localhost:9');
  expect(reported).toContain('style-src-elem: inline');
  expect(reported).toContain('require-trusted-types-for: trusted-types-sink');
  expect(await page.getByText('A text that became HTML').count()).toBe(0);
});
