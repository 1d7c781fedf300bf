// Copies the apps of test/consumers to a temporary folder, creates others from templates, installs the
// packed package into them, builds them, and runs their tests in Chromium. Accepts every option of Vitest.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { openApp, TEMPLATES } from './templates.mjs';

const FIXTURES = 'test/consumers';

const CHROMIUM_PATH = ensureChromium();
// Outside of this repository, so that the apps do not find its node_modules.
const folder = mkdtempSync(join(tmpdir(), 'polar-consumers-'));
const env = {
  ...process.env,
  CHROMIUM_PATH,
  CONSUMERS_FOLDER: folder,
  NEXT_TELEMETRY_DISABLED: '1',
  // Where create-next-app keeps what somebody has chosen before.
  XDG_CONFIG_HOME: folder,
};
const INSTALL = ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund'];

try {
  await run('npm pack', ['npm', 'pack', '--silent', '--pack-destination', folder]);
  const [packed = ''] = readdirSync(folder);
  renameSync(join(folder, packed), join(folder, 'polar-customer-portal.tgz'));

  const fixtures = readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  await Promise.all([...fixtures.map(prepare), ...Object.keys(TEMPLATES).map(createFromTemplate)]);
  await run('the tests', [
    'npx',
    'vitest',
    'run',
    '--config',
    `${FIXTURES}/vite.config.ts`,
    ...process.argv.slice(2),
  ]);
  rmSync(folder, { recursive: true, force: true });
} catch (error) {
  print(`${error instanceof Error ? error.message : error}\nThe apps are still in ${folder}`);
  process.exitCode = 1;
}

/** @param {string} name */
async function prepare(name) {
  const cwd = join(folder, name);
  cpSync(join(FIXTURES, name), cwd, { recursive: true });
  await run(`${name}: npm install`, [...INSTALL, '--omit=peer'], cwd);
  await run(`${name}: npm run build`, ['npm', 'run', 'build', '--if-present'], cwd);
}

/** @param {string} name */
async function createFromTemplate(name) {
  const { create = [], follow } = TEMPLATES[name] ?? {};
  const [versioned = '', command = '', ...options] = create;
  const npx = ['npx', '--yes', '--prefer-offline', '--package', versioned, command];
  await run(`${name}: npx`, [...npx, name, ...options], folder);
  const cwd = join(folder, name);
  follow?.(openApp(cwd));
  // What `npm install polar-customer-portal @tanstack/react-query` will be after the first release.
  const packages = ['../polar-customer-portal.tgz', `@tanstack/react-query@${getQueryVersion()}`];
  await run(`${name}: npm install`, [...INSTALL, ...packages], cwd);
  await run(`${name}: npm run build`, ['npm', 'run', 'build'], cwd);
}

/** @returns {string} */
function getQueryVersion() {
  return JSON.parse(readFileSync('package.json', 'utf8')).devDependencies['@tanstack/react-query'];
}

/**
 * Runs a command. In a folder (`cwd`), its output is shown only if it fails; otherwise it is shown at once.
 * @param {string} name
 * @param {string[]} command
 * @param {string} [cwd]
 */
async function run(name, [command = '', ...args], cwd) {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env,
    shell: process.platform === 'win32',
    stdio: cwd ? 'pipe' : 'inherit',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output += data;
    });
  }
  const status = await new Promise((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) throw new Error(`${output}${name} failed after ${seconds} s.`);
  print(`${name}: ${seconds} s`);
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
}
