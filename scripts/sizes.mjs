// Measures the size of the package in a page. Writes the table in docs/sizes.md, or with --check fails if a
// budget is exceeded or the table is out of date. Needs a built dist/.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compileStyles } from './styles.mjs';

const PAGE = 'docs/sizes.md';
const START = '<!-- sizes -->\n';
const END = '<!-- /sizes -->';
const CARD = `export { PolarPortalProvider, LicenseKeyCard } from 'polar-customer-portal';`;

/**
 * What is measured. The budgets are there to notice accidents: see docs/decisions/004.
 * @type {{ what: string, budget: number, measure: () => Promise<number> | number }[]}
 */
const ROWS = [
  {
    what: '`PolarPortalProvider` and `LicenseKeyCard`',
    budget: 33_000,
    measure: () => measureModule(CARD),
  },
  {
    what: '`LicenseKeyList`, on top of these',
    budget: 5_500,
    measure: async () =>
      (await measureModule(`${CARD} export { LicenseKeyList } from 'polar-customer-portal';`)) -
      (await measureModule(CARD)),
  },
  {
    what: '`PolarPortalProvider` and `useLicenseKey`, for a card of your own',
    budget: 13_500,
    measure: () =>
      measureModule(`export { PolarPortalProvider, useLicenseKey } from 'polar-customer-portal';`),
  },
  {
    what: '`/client`: `createPortalClient` and `getLicenseKey`',
    budget: 8_000,
    measure: () =>
      measureModule(
        `export { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';`,
      ),
  },
  {
    what: '`/locale/de`: German, as an example of a language',
    budget: 3_000,
    measure: () => measureModule(`export * from 'polar-customer-portal/locale/de';`),
  },
  {
    what: '`/styles.css`: all of it',
    budget: 12_000,
    measure: () => getGzipSize(readFileSync('dist/styles.css')),
  },
  {
    what: 'the part of `/styles.css` that a card of a license key needs',
    budget: 5_000,
    measure: async () => getGzipSize(await compileStyles('src/elements/license-key.css')),
  },
  {
    what: '`polar-license-key.js`: the custom element, everything inside',
    budget: 63_000,
    measure: () => getGzipSize(readFileSync('dist/polar-license-key.js')),
  },
  {
    what: '`DownloadList`, on top of these',
    budget: 15_000,
    measure: async () =>
      (await measureModule(`${CARD} export { DownloadList } from 'polar-customer-portal';`)) -
      (await measureModule(CARD)),
  },
  {
    what: '`polar-downloads.js`: the custom element, everything inside',
    budget: 66_000,
    measure: () => getGzipSize(readFileSync('dist/polar-downloads.js')),
  },
  {
    what: '`/server`, on your server',
    budget: 7_500,
    measure: () => measureModule(`export * from 'polar-customer-portal/server';`),
  },
  {
    what: '`/mock`, in tests and demos',
    budget: 12_000,
    measure: () => measureModule(`export * from 'polar-customer-portal/mock';`),
  },
];

let table = '| what | gzipped | budget |\n| --- | ---: | ---: |\n';
for (const { what, budget, measure } of ROWS) {
  const size = await measure();
  table += `| ${what} | ${toKilobytes(size)} | ${toKilobytes(budget)} |\n`;
  if (size > budget) fail(`${what} takes ${size} bytes; the budget is ${budget}.`);
}
process.stdout.write(table);

const page = readFileSync(PAGE, 'utf8');
const start = page.indexOf(START) + START.length;
const updated = execFileSync('npx', ['oxfmt', '--stdin-filepath', PAGE], {
  encoding: 'utf8',
  input: `${page.slice(0, start)}\n${table}\n${page.slice(page.indexOf(END))}`,
});
if (!process.argv.includes('--check')) writeFileSync(PAGE, updated);
else if (updated !== page) fail(`${PAGE} is out of date: run \`npm run sizes\`.`);

/**
 * Builds a page with Vite, and returns the size of its script without the peer dependencies.
 * @param {string} source - The only module of the page.
 */
async function measureModule(source) {
  const entry = resolve('page.js');
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      rollupOptions: {
        input: entry,
        // Keeps the exports, which nothing imports.
        preserveEntrySignatures: 'strict',
        external: [/^react(-dom)?($|\/)/, '@tanstack/react-query', /^msw($|\/)/],
      },
    },
  });
  const chunks = 'output' in output ? output.output : [];
  const chunk = chunks.find((each) => each.type === 'chunk' && each.isEntry);
  // What is loaded later, when a customer checks a file, does not count.
  if (chunk?.type !== 'chunk' || chunk.imports.some((name) => name.startsWith('assets/'))) {
    throw new Error('Expected a single chunk that is loaded at once.');
  }
  return getGzipSize(chunk.code);
}

/** @param {string | Buffer} content */
function getGzipSize(content) {
  return gzipSync(content, { level: 9 }).length;
}

/** @param {number} bytes */
function toKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
