import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';
import { elementAlias } from './scripts/element-alias.mjs';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Stories, tests and the demo import the package by its name, as its users do. */
export const entryPoints = {
  'polar-customer-portal/client': source('client.ts'),
  'polar-customer-portal/element/define': source('define.ts'),
  'polar-customer-portal/element': source('element.ts'),
  'polar-customer-portal/locale': source('locale/languages'),
  'polar-customer-portal/mock': source('mock.ts'),
  'polar-customer-portal/server': source('server.ts'),
  'polar-customer-portal/styles.css': source('styles.css'),
  'polar-customer-portal': source('index.ts'),
};

/** Watches what a module does when it is loaded for the first time. */
const FIRST_IMPORT = 'test/package/side-effects.test.ts';

/** What renders components without a document. */
const WITHOUT_DOCUMENT = 'test/core/react/server-{rendering,traps}.test.tsx';

/** What has a project or a configuration of its own. A new folder needs no entry. */
const elsewhere = [
  'test/{browser,conformance,e2e,elements}/**',
  'test/{bench,consumers,engines}/**',
  FIRST_IMPORT,
];

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: entryPoints },
  build: { outDir: 'demo-dist' },
  test: {
    // Vitest would leave one core to somebody who edits meanwhile.
    maxWorkers: '100%',
    // For a machine that does much else meanwhile; a test that waits for what never comes ends sooner.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          // Starts sooner than a process of its own for each file.
          pool: 'threads',
          // One page for many files: most of the time went into a new one for each.
          isolate: false,
          // No file asks for another environment: each change of it starts a new worker, two seconds each.
          include: ['test/**/*.test.tsx'],
          exclude: [...elsewhere, WITHOUT_DOCUMENT],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          pool: 'threads',
          isolate: false,
          include: ['test/**/*.test.ts', WITHOUT_DOCUMENT],
          exclude: elsewhere,
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        // Each file gets a worker of its own.
        test: {
          name: 'modules',
          environment: 'jsdom',
          pool: 'threads',
          include: [FIRST_IMPORT],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/serve-pages.ts'],
          // One browser with one page for the files that run in the same process.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['test/browser/**/*.test.tsx'],
          setupFiles: ['test/browser/setup.tsx'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        // What the element is built of, in place of React.
        resolve: { alias: elementAlias },
        cacheDir: 'node_modules/.vite-element',
        test: {
          name: 'element',
          include: ['test/elements/*.test.ts', 'test/conformance/*.test.ts'],
          setupFiles: ['test/elements/setup.ts'],
          browser: inChromium(),
        },
      },
    ],
  },
});

/** Runs tests in a Chromium of this machine. */
export function inChromium() {
  const executablePath = findChromium();
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    // One page for all files: Storybook and the components are loaded once, not once for each file.
    isolate: false,
    fileParallelism: false,
    viewport: { width: 1000, height: 800 },
    provider: playwright({
      launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}
