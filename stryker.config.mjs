import { area, AREAS } from './test/mutation/areas.mjs';

/**
 * Mutation testing, of one area at a time: changes its code in one place, and tells whether a test notices.
 * `docs/mutation-testing.md` says what it found.
 */
export default {
  mutate: AREAS[area]?.mutate ?? [],
  testRunner: 'vitest',
  // The tests are chosen by the area, which is faster than asking Vitest for each mutant.
  vitest: { configFile: 'test/mutation/vite.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Tables of texts and codes are decisions too, though each of their mutants runs all tests of the area.
  ignoreStatic: false,
  // Not in a copy, which would be inside the project, with a linked node_modules. Restored at the end.
  inPlace: true,
  // Else it writes a comment into the files that tests compare with the docs, and rewrites tsconfig.json.
  disableTypeChecks: false,
  tsconfigFile: 'none.json',
  concurrency: 1,
  timeoutMS: 10_000,
  tempDirName: 'node_modules/.cache/stryker/tmp',
  incrementalFile: `node_modules/.cache/stryker/${area}.incremental.json`,
  reporters: ['progress', 'clear-text', 'json'],
  jsonReporter: { fileName: `node_modules/.cache/stryker/${area}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
