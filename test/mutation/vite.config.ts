import { defineConfig } from 'vitest/config';
import { entryPoints } from '../../vite.config.ts';
import { area, AREAS } from './areas.mjs';

const tests = AREAS[area]?.tests ?? [];

/** One page or process for many files, as in `vite.config.ts`, and a new one for each mutant. */
const shared = {
  pool: 'threads' as const,
  isolate: false,
  setupFiles: ['test/setup.ts'],
  testTimeout: 5_000,
};

export default defineConfig({
  resolve: { alias: entryPoints },
  test: {
    projects: [
      {
        extends: true,
        test: { ...shared, name: 'node', include: tests, exclude: ['**/*.tsx', '**/!(*.test).ts'] },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'jsdom',
          environment: 'jsdom',
          include: tests,
          exclude: ['**/*.ts', '**/!(*.test).tsx'],
        },
      },
    ],
  },
});
