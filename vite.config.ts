import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';
import { elementAlias } from './scripts/element-alias.mjs';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Lets stories, tests and the demo import the package by its name, as its users do. */
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

/** Folders with a project or a configuration of their own. All others belong to `jsdom` and `node`. */
const otherProjects = [
  'test/{docs,locale,package,styles}/**',
  'test/{browser,conformance,e2e,elements}/**',
  'test/{bench,consumers,engines}/**',
];

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: entryPoints },
  build: { outDir: 'demo-dist' },
  test: {
    // Vitest would leave one core unused.
    maxWorkers: '100%',
    // Long enough for a busy machine. Waiting for an element has a shorter timeout of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          // Threads start faster than processes.
          pool: 'threads',
          // Files share an environment, because creating one for each file took most of the time.
          isolate: false,
          include: ['test/**/*.test.tsx'],
          exclude: otherProjects,
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          pool: 'threads',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: otherProjects,
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        // Tests of how modules load, each of which needs a worker that has not loaded them yet.
        test: {
          name: 'modules',
          environment: 'jsdom',
          pool: 'threads',
          include: ['test/{docs,locale,package,styles}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['test/browser/**/*.test.tsx', 'test/conformance/react.test.tsx'],
          setupFiles: ['test/browser/setup.ts'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        // The element is built with preact.
        resolve: { alias: elementAlias },
        cacheDir: 'node_modules/.vite-element',
        test: {
          name: 'element',
          include: ['test/elements/*.test.ts', 'test/conformance/element.test.ts'],
          browser: inChromium(),
        },
      },
    ],
  },
});

/** Options to run tests in a Chromium. */
export function inChromium() {
  const executablePath = findChromium();
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1000, height: 800 },
    provider: playwright({
      launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}
