import { createLicenseKey, type MockLicenseKey } from 'polar-customer-portal/mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startPolarServer, type PolarServer } from '../e2e/polar-server.ts';
import { onCard, reads } from '../e2e/screen.ts';
import { startNext, type App } from './apps.ts';
import { openPage } from './browser.ts';

let polarServer: PolarServer;
let app: App;
let licenseKey: MockLicenseKey;

beforeAll(async () => {
  polarServer = await startPolarServer({});
  app = await startNext(polarServer.url, polarServer.polar.organizationToken);
});

afterAll(async () => {
  await app.close();
  polarServer.close();
});

beforeEach(() => {
  licenseKey = createLicenseKey({ expires_at: '2031-07-15T20:00:00Z' });
  polarServer.polar.licenseKeys.add(licenseKey);
  polarServer.received.length = 0;
});

const addressOf = (path: string) => `${app.url}${path}?id=${licenseKey.id}`;

/** What Polar was asked for its license keys. */
const reading = () => polarServer.received.filter(({ path }) => path.includes('/license-keys/'));

/** What the server sends, before any script has run: all of it, and the card in it. */
async function readServed(path: string) {
  const answer = await fetch(addressOf(path));
  const html = await answer.text();
  const [card = ''] = /<section[^>]* class="polar-portal".*?<\/section>/s.exec(html) ?? [];
  const text = card
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { html, card, text, headers: answer.headers };
}

describe('a page that Next.js renders', () => {
  test('says that the license key loads, and holds nothing of it', async () => {
    const { html, card, text } = await readServed('/');
    expect(text).toBe('Loading the license key…');
    expect(card).toContain('data-slot="portal-skeleton"');
    expect(card).not.toMatch(/None to show|Unnamed|Active|\d{4}/);
    for (const secret of [licenseKey.key, 'polar_cst_', 'polar_oat_']) {
      expect(html).not.toContain(secret);
    }
    expect(reading()).toEqual([]);
  });

  test('runs no script without its nonce, and needs no inline style', async () => {
    const { html, headers } = await readServed('/');
    const policy = headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
    expect(nonce).not.toBe('');
    expect(policy).not.toMatch(/unsafe/);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(html).not.toMatch(/<style|\sstyle=/);
  });

  test('is made of the parts in a server component, too', async () => {
    const { card } = await readServed('/parts');
    expect(card).toContain('data-slot="portal-skeleton"');
    const page = await openPage(addressOf('/parts'));
    await page.getByText('Active', { exact: true }).waitFor();
    await reads(onCard(page).value, '••••');
    expect(await page.getByRole('button', { name: 'Replace key' }).count()).toBe(0);
  });
});

describe('a page that has read the license key on the server', () => {
  test('says no more than that it loads, before any script has run', async () => {
    const { text } = await readServed('/prefetched');
    expect(text).toBe('Loading the license key…');
    expect(reading()).toHaveLength(1);
  });

  test('holds the key in its scripts, as docs/server-rendering.md says, and no token', async () => {
    const { html, headers } = await readServed('/prefetched');
    expect(html).toContain(licenseKey.key);
    expect(html).not.toMatch(/polar_(cst|oat)_/);
    expect(headers.get('cache-control')).toContain('no-store');
  });

  test('holds of the customer only the name and the e-mail address that the card shows', async () => {
    const { html } = await readServed('/prefetched');
    expect(html).toContain(licenseKey.customer.email);
    expect(html).not.toMatch(/billing_address|tax_id|avatar_url|metadata/);
  });

  test('is taken over without a request, by a browser with a time zone and an English of its own', async () => {
    const page = await openPage(addressOf('/prefetched'), {
      timezoneId: 'Asia/Tokyo',
      locale: 'en-GB',
    });
    const { button, card, value } = onCard(page);
    await card.getByText('16 Jul 2031').waitFor();
    await button('Reveal').click();
    await reads(value, licenseKey.key);
    await page.waitForTimeout(500);
    expect(reading()).toHaveLength(1);
  });
});
