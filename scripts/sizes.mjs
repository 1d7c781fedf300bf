// Measures the size of the package in a page. Writes the table in docs/sizes.md, or with --check fails if a
// budget is exceeded or the table is out of date. Needs a built dist/.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compileStyles } from './styles.mjs';
import { TAGS } from './tags.mjs';

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
    budget: 14_000,
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
    budget: 12_500,
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
    measure: async () => {
      const parts = ['first', 'license-key', 'last'].map((name) =>
        compileStyles(`src/elements/styles/${name}.css`),
      );
      return getGzipSize((await Promise.all(parts)).join(''));
    },
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
    what: '`OrderList`, on top of these',
    budget: 25_000,
    measure: async () =>
      (await measureModule(`${CARD} export { OrderList } from 'polar-customer-portal';`)) -
      (await measureModule(CARD)),
  },
  {
    what: '`SubscriptionList`, on top of these',
    budget: 34_500,
    measure: async () =>
      (await measureModule(`${CARD} export { SubscriptionList } from 'polar-customer-portal';`)) -
      (await measureModule(CARD)),
  },
  {
    what: '`CustomerCard`, on top of these',
    budget: 16_500,
    measure: async () =>
      (await measureModule(`${CARD} export { CustomerCard } from 'polar-customer-portal';`)) -
      (await measureModule(CARD)),
  },
  {
    what: '`polar-downloads.js`: the custom element, everything inside',
    budget: 66_000,
    measure: () => getGzipSize(readFileSync('dist/polar-downloads.js')),
  },
  {
    what: '`polar-orders.js`: the custom element, everything inside',
    budget: 75_000,
    measure: () => getGzipSize(readFileSync('dist/polar-orders.js')),
  },
  {
    what: '`polar-subscriptions.js`: the custom element, everything inside',
    budget: 84_000,
    measure: () => getGzipSize(readFileSync('dist/polar-subscriptions.js')),
  },
  {
    what: '`polar-customer.js`: the custom element, everything inside',
    budget: 65_000,
    measure: () => getGzipSize(readFileSync('dist/polar-customer.js')),
  },
  {
    what: '`/element/define`: all custom elements, in a bundle',
    budget: 148_000,
    measure: () => measureModule(`import 'polar-customer-portal/element/define';`),
  },
  {
    what: 'the largest further element in a bundle, on top of what elements share',
    budget: 34_500,
    measure: async () => {
      const all = await measureElements(TAGS);
      let largest = 0;
      for (const tag of TAGS.slice(1)) {
        const others = await measureElements(TAGS.filter((other) => other !== tag));
        largest = Math.max(largest, all - others);
      }
      return largest;
    },
  },
  {
    what: '`/server`, on your server',
    budget: 7_500,
    measure: () => measureModule(`export * from 'polar-customer-portal/server';`),
  },
  {
    what: '`/mock`, in tests and demos',
    budget: 32_000,
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
 * The size of some custom elements in a page.
 * @param {readonly string[]} tags
 */
function measureElements(tags) {
  const classes = tags.map((tag) => `${pascalCase(tag)}Element`).join(', ');
  return measureModule(`export { ${classes} } from 'polar-customer-portal/element';`);
}

/** @param {string} tag */
function pascalCase(tag) {
  return tag.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

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
  // What is loaded later, when a customer checks a file or opens a form, does not count.
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
