// What the package costs in a page: writes the table into docs/sizes.md, or with --check fails when
// that table is out of date or a budget is exceeded. Needs a built dist/.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compileStyles } from './styles.mjs';

const BUDGETS = [
  {
    what: '`PolarPortalProvider` and `LicenseKeyCard`',
    from: 'index',
    names: 'PolarPortalProvider, LicenseKeyCard',
    // docs/decisions/004 tells what it took to get there.
    most: 9_800,
  },
  {
    what: 'the same with `LicenseKeyList`',
    from: 'index',
    names: 'PolarPortalProvider, LicenseKeyCard, LicenseKeyList',
    most: 11_750,
  },
  {
    what: '`PolarPortalProvider` and `useLicenseKey`, for a card of your own',
    from: 'index',
    names: 'PolarPortalProvider, useLicenseKey',
    most: 4_600,
  },
  {
    what: '`/client`: `createPortalClient` and `getLicenseKey`',
    from: 'client',
    names: 'createPortalClient, getLicenseKey',
    most: 2_050,
  },
  {
    what: '`/server`: `createSessionHandler`, on your server',
    from: 'server',
    names: 'createSessionHandler',
    most: 2_700,
  },
  {
    what: '`/element` and `/element/define`: the custom element, everything inside',
    from: 'define',
    names: '',
    most: 30_000,
  },
  {
    what: '`polar-license-key.js`: the same for a `<script>`',
    file: 'dist/polar-license-key.js',
    most: 30_000,
  },
  {
    what: '`/locale/de`: German, as an example of a language',
    from: 'locale/languages/de',
    names: 'de',
    most: 2_000,
  },
  {
    what: '`/mock`: `createMockPolar` and `createHandlers`, for tests and demos',
    from: 'mock',
    names: 'createMockPolar, createHandlers',
    most: 8_000,
  },
  { what: '`/styles.css`: what a card needs of it', left: 'list', most: 3_000 },
  { what: '`/styles.css` with the rules of `LicenseKeyList`', most: 3_700 },
];
const PAGE = 'docs/sizes.md';
const START = '<!-- sizes -->\n';
const END = '<!-- /sizes -->';

const rows = [];
for (const { what, most, from, names, file, left } of BUDGETS) {
  const code = from
    ? await bundle(`export { ${names} } from './dist/${from}.js';`)
    : file
      ? readFileSync(file)
      : await compileStyles(left);
  const size = gzipSync(code, { level: 9 }).length;
  if (size > most) {
    process.stderr.write(`${what} takes ${size} bytes; ${most} are allowed.\n`);
    process.exitCode = 1;
  }
  rows.push(`| ${what} | ${toKilobytes(size)} | ${toKilobytes(most)} |\n`);
}
const table = `| what | gzipped | budget |\n| --- | ---: | ---: |\n${rows.join('')}`;
process.stdout.write(table);

const page = readFileSync(PAGE, 'utf8');
const start = page.indexOf(START) + START.length;
const updated = execFileSync('npx', ['oxfmt', '--stdin-filepath', PAGE], {
  encoding: 'utf8',
  input: `${page.slice(0, start)}\n${table}\n${page.slice(page.indexOf(END))}`,
});
if (!process.argv.includes('--check')) writeFileSync(PAGE, updated);
else if (updated !== page) {
  process.stderr.write('The sizes in docs/sizes.md are out of date: run `npm run sizes`.\n');
  process.exitCode = 1;
}

/**
 * Bundles and minifies as Vite does for a page, with the peers left outside.
 * @param {string} source
 */
async function bundle(source) {
  const entry = 'virtual:entry';
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `${process.cwd()}/entry.js` : undefined),
        load: (id) => (id.endsWith('/entry.js') ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react($|\/)/, /^react-dom($|\/)/, '@tanstack/react-query', 'msw'],
        output: { minify: true },
      },
    },
  });
  const [chunk] = 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Vite made no single chunk.');
  return chunk.code;
}

/** @param {number} bytes */
function toKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
