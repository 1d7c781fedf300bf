import { readFileSync } from 'node:fs';
import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildElementFiles } from '../../scripts/element.mjs';
import { startPolarServer } from '../e2e/polar-server.ts';
import { serveFiles } from '../e2e/serve-files.ts';
import { startFirefox, startWebKit, type Engine } from './engines.ts';

const BUILT = 'node_modules/.element-engines';

beforeAll(() => buildElementFiles(BUILT));

/** Keeps what the page complains of, for the test to read. */
const LISTENER = `
  window.complaints = [];
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  // An icon is what the browser asks for by itself.
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    blockedURI.endsWith('favicon.ico') || complaints.push(violatedDirective + ' ' + blockedURI));
`;

/** An expression for what is in a slot of the card. */
const find = (slot: string) =>
  `document.querySelector('polar-license-key').shadowRoot.querySelector('[data-slot="${slot}"]')`;

describe.each([
  ['Firefox', startFirefox],
  ['WebKitGTK', startWebKit],
])('the element in %s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  /** A page of a vendor with no build step and a strict policy. */
  async function openCard(attributes = '') {
    const licenseKey = createLicenseKey({
      activations: ['Studio Mac', 'Build server'].map((label) => createActivation({ label })),
    });
    const polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
    const { polar } = polarServer;
    const vendor = await serveFiles(
      () => ({
        '/': [
          'text/html',
          `<!doctype html><html lang="en"><title>Account</title>
          <script src="/listener.js"></script>
          <script type="module" src="/polar-license-key.js"></script>
          <polar-license-key license-key-id="${licenseKey.id}" server="${polarServer.url}"
            session-url="/polar/session" ${attributes}></polar-license-key></html>`,
        ],
        '/listener.js': ['text/javascript', LISTENER],
        '/polar-license-key.js': [
          'text/javascript',
          readFileSync(`${BUILT}/polar-license-key.js`, 'utf8'),
        ],
        '/polar/session': ['application/json', JSON.stringify(polar.createSession())],
      }),
      `'self' ${polarServer.url}`,
    );
    onTestFinished(async () => {
      await vendor.close();
      polarServer.close();
    });
    await engine.open(vendor.url);
    await shows('license-key-status', 'Active');
    return { licenseKey, polar };
  }

  const style = (slot: string, property: string) =>
    engine.read<string>(`getComputedStyle(${find(slot)})['${property}']`);
  const click = (slot: string) => engine.read(`${find(slot)}.click()`);
  const shows = (slot: string, text: string) =>
    expect
      .poll(() => engine.read(`${find(slot)}?.textContent ?? ''`), { timeout: 20_000 })
      .toContain(text);
  const isQuiet = async () => expect(await engine.read('complaints.join()')).toBe('');

  /** The name of what has the focus. */
  const readFocus = () =>
    engine.read<string>(
      `(document.activeElement.shadowRoot ?? document).activeElement?.textContent ?? ''`,
    );

  test('shows a masked key, and reveals it by keyboard', async () => {
    const { licenseKey } = await openCard();
    await shows('license-key-value', '••••');
    expect(
      await engine.read(`document.querySelector('polar-license-key').shadowRoot.innerHTML`),
    ).not.toContain(licenseKey.key);
    for (let steps = 0; steps < 5 && (await readFocus()) !== 'Reveal'; steps += 1) {
      await engine.press('Tab');
    }
    expect(await readFocus()).toBe('Reveal');
    await engine.press('Enter');
    await shows('license-key-value', licenseKey.key);
    await isQuiet();
  });

  test('looks as it should, in both themes', async () => {
    await openCard();
    expect(await style('license-key-card', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await style('license-key-card', 'borderTopWidth')).toBe('1px');
    expect(await style('license-key-card', 'borderTopStyle')).toBe('solid');
    expect(await style('license-key-card', 'borderTopLeftRadius')).toBe('14px');
    expect(await style('license-key-allowances', 'display')).toBe('grid');
    await openCard('theme="dark"');
    expect(await style('license-key-card', 'backgroundColor')).toBe('rgb(24, 24, 27)');
    expect(await style('license-key-card', 'color')).toBe('rgb(244, 244, 245)');
    await isQuiet();
  });

  test('follows the theme of its page, and has a width of its own where that shrinks to fit', async () => {
    await openCard();
    await engine.read(`document.documentElement.className = 'dark'`);
    await expect.poll(() => style('license-key-card', 'backgroundColor')).toBe('rgb(24, 24, 27)');
    await engine.read(`document.body.style.width = '900px'`);
    await engine.read(`document.querySelector('polar-license-key').style.float = 'left'`);
    expect(await style('license-key-card', 'width')).toBe('576px');
    await engine.read(`document.body.style.width = '320px'`);
    expect(await style('license-key-card', 'width')).toBe('320px');
    await isQuiet();
  });

  test('frees a slot after a question that Escape takes back, and Polar knows of it', async () => {
    const { licenseKey, polar } = await openCard();
    const labels = () => polar.licenseKeys.get(licenseKey.id)?.activations.length;
    await click('license-key-deactivate');
    expect(await engine.read(`${find('portal-confirmation')}.matches(':modal')`)).toBe(true);
    await engine.press('Escape');
    await expect.poll(() => engine.read(`${find('portal-confirmation')} === null`)).toBe(true);
    expect(labels()).toBe(2);

    await click('license-key-deactivate');
    await click('portal-confirm');
    await shows('license-key-activations', 'was deactivated.');
    await expect.poll(labels).toBe(1);
    await isQuiet();
  });
});
