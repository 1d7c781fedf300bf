import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import type { MockPolarOptions } from 'polar-customer-portal/mock';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.mjs';
import { startPolarServer, type PolarServer } from './polar-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = 'test/e2e/page/';
// A folder for each process: two of them build at once.
const outDir = `${ROOT}node_modules/.vite-e2e-flows-${process.pid}`;

/** What a browser writes of requests that fail, which are the point of these tests. */
const EXPECTED = /^Failed to load resource|has been blocked by CORS policy/;

let pages: PreviewServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  // In one piece, since each test opens a page anew; with React's own warnings and StrictMode.
  const input = `${PAGE}index.html`;
  await build({
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, minify: false, rollupOptions: { input } },
  });
  pages = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir },
    preview: { host: 'localhost', port: 0 },
  });
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath && { executablePath }),
  });
  // One for all pages, so that what makes them up comes from its cache.
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
});

afterAll(async () => {
  await browser.close();
  await pages.close();
  await rm(outDir, { recursive: true });
});

/** How the vendor's page is set up. */
export interface PageOptions {
  /** Right-to-left. */
  dir?: 'rtl' | undefined;
  /** In a shadow root, with the stylesheet in it. */
  shadow?: boolean | undefined;
  /** Whether the vendor has a way to sign in again. */
  signIn?: boolean | undefined;
  /** All license keys in a list with as many to a page, in place of a card for each. */
  pageSize?: number | undefined;
  /** The provider's. */
  timeout?: number | undefined;
}

interface SceneOptions extends MockPolarOptions, PageOptions {
  /** Before the page is opened. */
  before?: ((polarServer: PolarServer) => void) | undefined;
  /** Gives the page a clock that the test can put forward: `page.clock`. */
  clock?: boolean | undefined;
}

/** A customer's page, and the Polar that it talks to. */
export interface Scene extends PolarServer {
  page: Page;
  /** The address of the page. */
  address: string;
}

/** Opens a new page, with all license keys of the mock on it. */
export async function openPage({
  before,
  clock,
  dir,
  shadow,
  signIn,
  pageSize,
  timeout,
  ...polarOptions
}: SceneOptions): Promise<Scene> {
  const polarServer = await startPolarServer(polarOptions);
  onTestFinished(() => polarServer.close());
  // A clock is one for all pages of a context.
  const page = await (clock ? browser.newPage() : context.newPage());
  onTestFinished(() => page.close());
  if (clock) await page.clock.install();
  page.setDefaultTimeout(15_000);

  const complaints: string[] = [];
  onTestFinished(() => expect(complaints).toEqual([]));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isOdd = /^(error|warning)$/.test(message.type()) && !EXPECTED.test(message.text());
    if (isOdd) complaints.push(message.text());
  });

  before?.(polarServer);
  const address = new URL(`/${PAGE}index.html`, pages.resolvedUrls?.local[0]);
  address.searchParams.set('server', polarServer.url);
  for (const { id } of polarOptions.licenseKeys ?? []) address.searchParams.append('id', id);
  for (const [name, value] of Object.entries({ dir, shadow, signIn, pageSize, timeout })) {
    if (value) address.searchParams.set(name, String(value));
  }
  await page.goto(address.href);
  return { ...polarServer, page, address: address.href };
}
