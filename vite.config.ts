import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Stories, tests and the demo import the package by its name, as its users do. */
export const doors = {
  'polar-customer-portal/client': source('client.ts'),
  'polar-customer-portal/locale': source('locale/languages'),
  'polar-customer-portal/mock': source('mock.ts'),
  'polar-customer-portal/server': source('server.ts'),
  'polar-customer-portal/styles.css': source('styles.css'),
  'polar-customer-portal': source('index.ts'),
};

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: doors },
  build: { outDir: 'demo-dist' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/e2e/**', 'test/bench/**', 'test/consumers/**'],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['test/browser/**/*.test.tsx'],
          setupFiles: ['test/browser/setup.ts'],
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
    viewport: { width: 1000, height: 800 },
    provider: playwright({
      launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}
