// Makes docs/reference out of the TSDoc of everything that the doors export, or with --check fails
// when what is there is out of date. TypeDoc needs the compiler's API, which TypeScript 7 has not:
// it comes by npx, with a TypeScript of its own, since npm would refuse the two side by side.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOOLS = ['typescript@5.9.3', 'typedoc@0.28.20', 'typedoc-plugin-markdown@4.14.1'];
const PLACE = 'docs/reference';

/** @type {{ exports: Record<string, string | { default: string }> }} */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const doors = Object.values(exports)
  .flatMap((door) => (typeof door === 'string' || door.default.includes('*') ? [] : [door.default]))
  .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
  // A name that two doors share is told at the first.
  .sort((a, b) => Number(a === 'src/index.ts') - Number(b === 'src/index.ts'));

const isCheck = process.argv.includes('--check');
const out = isCheck ? mkdtempSync(join(tmpdir(), 'reference-')) : PLACE;
const { status } = spawnSync(
  'npx',
  [
    '--yes',
    ...TOOLS.flatMap((tool) => ['--package', tool]),
    'typedoc',
    '--logLevel',
    'Warn',
    '--out',
    out,
    ...doors,
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;

if (isCheck) {
  const made = read(out);
  rmSync(out, { recursive: true });
  if (status === 0 && made !== read(PLACE)) {
    process.stderr.write(`${PLACE} is out of date: run \`npm run reference\`.\n`);
    process.exitCode = 1;
  }
}

/**
 * All pages, in one text.
 * @param {string} folder
 */
function read(folder) {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`)
    .join('\n');
}
