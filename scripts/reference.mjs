// Generates docs/reference from the TSDoc of all entry points, or with --check fails if it is out of date.
// TypeDoc needs an older TypeScript, whose compiler has an API. npx installs both, because npm would not
// install two versions of TypeScript side by side.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOOLS = ['typescript@5.9.3', 'typedoc@0.28.20', 'typedoc-plugin-markdown@4.14.1'];
const FOLDER = 'docs/reference';

/** @type {{ exports: Record<string, string | { default: string }> }} */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entryPoints = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? [] : target.default))
  .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))
  // A name that several entry points export is described at the first of them, so the main one goes last.
  .sort((a, b) => Number(a === 'src/index.ts') - Number(b === 'src/index.ts'));

const isCheck = process.argv.includes('--check');
const out = isCheck ? mkdtempSync(join(tmpdir(), 'reference-')) : FOLDER;
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
    ...entryPoints,
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;

if (isCheck) {
  const generated = read(out);
  rmSync(out, { recursive: true });
  if (status === 0 && generated !== read(FOLDER)) {
    process.stderr.write(`${FOLDER} is out of date: run \`npm run reference\`.\n`);
    process.exitCode = 1;
  }
}

/**
 * Reads all pages of a folder as one text.
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
