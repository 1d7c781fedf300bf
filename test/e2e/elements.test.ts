import { readFileSync } from 'node:fs';
import type { Page, Request } from 'playwright';
import {
  createCustomer,
  createDownload,
  createLicenseKey,
  createMember,
  createOrder,
  createSubscription,
} from 'polar-customer-portal/mock';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { TAGS } from '../../scripts/tags.mjs';
import { customerEnglish } from '../../src/customer/english.ts';
import { addressEnglish } from '../../src/locale/address-english.ts';
import { subscriptionEnglish } from '../../src/subscriptions/english.ts';
import { en } from '../english.ts';
import { getBrowser, watchPage } from './browser.ts';
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

const readFile = (tag: string) => readFileSync(`${inject('elementFolder')}/${tag}.js`, 'utf8');

/** Opens a page that loads each element from its own file, in this order, with the strictest policy. */
async function openPage(tags: readonly string[]) {
  const customer = createCustomer({
    billing_name: 'Jane Doe Design Ltd',
    billing_address: {
      line1: 'Torstraße 1',
      line2: null,
      postal_code: '10115',
      city: 'Berlin',
      state: null,
      country: 'DE',
    },
  });
  const member = createMember({ role: 'owner' });
  const licenseKey = createLicenseKey({ customer, member });
  const polarServer = await startPolarServer({
    customers: [customer],
    licenseKeys: [licenseKey],
    downloads: [createDownload({ customer, member_id: member.id, file: { name: 'acme.zip' } })],
    orders: [createOrder({ customer, product: { name: 'Acme Studio' } })],
    subscriptions: [createSubscription({ customer, product: { name: 'Acme Cloud' } })],
    rateLimits: false,
  });
  const { polar, url } = polarServer;
  const scripts = tags.map((tag) => `<script type="module" src="/${tag}.js"></script>`).join('');
  const elements = tags.map((tag) => `<${tag}></${tag}>`).join('');
  const vendor = await serveFiles(
    () => ({
      '/': [
        'text/html',
        `<!doctype html><html lang="en"><title>Account</title>${scripts}${elements}<script type="module" src="/page.js"></script></html>`,
      ],
      '/page.js': [
        'text/javascript',
        `for (const element of document.querySelectorAll('${tags.join()}')) {
          Object.assign(element, { server: '${url}', licenseKeyId: '${licenseKey.id}' });
          element.sessionUrl = '/polar/session';
        }`,
      ],
      '/polar/session': [
        'application/json',
        JSON.stringify(polar.createSession({ customer, member })),
      ],
      ...Object.fromEntries(
        tags.map((tag) => [`/${tag}.js`, ['text/javascript', readFile(tag)] as const]),
      ),
    }),
    `'self' ${url}`,
    "require-trusted-types-for 'script'; trusted-types 'none'",
  );
  const { problems, stop } = watchPage(page, (_, text) => !text.includes('422'));
  onTestFinished(async () => {
    await page.goto('about:blank');
    stop();
    await vendor.close();
    polarServer.close();
  });
  const sessions: string[] = [];
  const onRequest = (request: Request) => {
    if (request.url().endsWith('/polar/session')) sessions.push(request.method());
  };
  page.on('request', onRequest);
  onTestFinished(() => void page.off('request', onRequest));
  await page.goto(vendor.url);
  return { polar, problems, sessions };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test.each([[TAGS], [TAGS.toReversed()]])(
  'elements that each come from a file of their own share their session and what they read (%j)',
  async (tags) => {
    const { polar, problems, sessions } = await openPage(tags);
    const names = ['acme.zip', 'Acme Studio', 'Acme Cloud', 'Jane Doe Design Ltd'];
    for (const text of [en.status.active, ...names]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await page.getByText(text, { exact: true }).first().waitFor();
    }
    // Orders, subscriptions and billing details each need to know who is looking.
    expect(sessions).toEqual(['POST']);
    const count = (asked: string) =>
      polar.requests.filter(({ operation }) => operation === asked).length;
    expect(count('customerSession.getAuthenticatedUser')).toBe(1);
    expect(count('customers.get')).toBe(1);

    // What the form loads later is in its file, too. A refusal is one, whichever file has sent the request.
    await button(customerEnglish.edit).click();
    await page.getByLabel(addressEnglish.name).fill('Jane Doe & Friends');
    polar.fail('customers.update', { status: 422, body: { detail: 'No.' } }, { times: 1 });
    await button(addressEnglish.save).click();
    await page.getByText(customerEnglish.notAccepted('Polar')).first().waitFor();
    // As clear as it is, nobody looks what Polar holds.
    expect(count('customers.get')).toBe(1);
    await button(addressEnglish.save).click();
    await page.getByText(customerEnglish.saved).first().waitFor();

    const { cancel, keep } = subscriptionEnglish.changes;
    await button(`${cancel} Acme Cloud`).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Cancel on/ })
      .click();
    await button(`${keep} Acme Cloud`).waitFor();
    expect(count('subscriptions.update')).toBe(1);
    expect(problems).toEqual([]);
  },
);
