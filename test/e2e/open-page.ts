import type { Page } from 'playwright';
import type { MockPolarOptions } from 'polar-customer-portal/mock';
import { expect, inject, onTestFinished } from 'vitest';
import { getBrowser, isErrorOrWarning, watchPage } from './browser.ts';
import { startPolarServer, type PolarServer } from './polar-server.ts';

/** What a browser writes about requests that fail, which these tests are about. */
const EXPECTED = /^Failed to load resource|has been blocked by CORS policy/;

/** How the host page is set up: `page/main.tsx` reads it from its address. */
export interface PageOptions {
  /** Right-to-left. */
  dir?: 'rtl' | undefined;
  /** The language of the document. @default 'en' */
  lang?: string | undefined;
  /** In a shadow root, with the stylesheet in it. */
  shadow?: boolean | undefined;
  /** Whether the host page has a way to sign in again. */
  signIn?: boolean | undefined;
  /** All license keys in a list with as many to a page, in place of a card for each. */
  pageSize?: number | undefined;
}

interface OpenOptions extends MockPolarOptions, PageOptions {
  /** A tab of a browser of the test's own. @default one for all tests */
  tab?: Page | undefined;
  /** Runs before the page is opened. */
  before?: ((polarServer: PolarServer) => void) | undefined;
}

/** A customer's page, and the Polar that it sends its requests to. */
export interface CustomerPage extends PolarServer {
  page: Page;
  /** The address of the page. */
  address: string;
  /** What the page has reported so far, violations of its policy included; none may remain. */
  problems: string[];
}

let shared: Promise<Page> | undefined;

/** One page for all tests of this process: a new one takes a second of processor time. */
function getPage(): Promise<Page> {
  shared ??= getBrowser().then(async (browser) => {
    const page = await browser.newPage({
      viewport: { width: 1000, height: 900 },
      // What moves takes time, and a background that still fades to another theme has too little contrast.
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(30_000);
    return page;
  });
  return shared;
}

/**
 * Opens the host page with all license keys of a new mock of Polar, and with its files, orders, customers and subscriptions,
 * if any are given.
 */
export async function openPage({
  tab,
  before,
  dir,
  lang,
  shadow,
  signIn,
  pageSize,
  ...mockOptions
}: OpenOptions): Promise<CustomerPage> {
  const polarServer = await startPolarServer(mockOptions);
  const page = tab ?? (await getPage());
  const { problems, stop } = watchPage(
    page,
    (type, text) => isErrorOrWarning(type) && !EXPECTED.test(text),
  );
  onTestFinished(async () => {
    // So that nothing of this test goes on during the next one.
    await page.goto('about:blank');
    stop();
    polarServer.close();
    expect(problems).toEqual([]);
  });

  before?.(polarServer);
  const address = new URL(inject('hostPageUrl'));
  address.searchParams.set('server', polarServer.url);
  for (const { id } of mockOptions.licenseKeys ?? []) address.searchParams.append('id', id);
  const { downloads, orders, customers, subscriptions } = mockOptions;
  for (const [name, given] of Object.entries({ downloads, orders, customers, subscriptions })) {
    if (given) address.searchParams.set(name, 'true');
  }
  for (const [name, value] of Object.entries({ dir, lang, shadow, signIn, pageSize })) {
    if (value) address.searchParams.set(name, String(value));
  }
  await page.goto(address.href);
  return { ...polarServer, page, address: address.href, problems };
}
