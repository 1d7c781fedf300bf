// The packages of other vendors that are measured beside ours. They are installed for that alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/bench/peers';

/**
 * Installs the peers, unless they are there already.
 * @param {readonly string[]} names - Their packages.
 * @returns The version of each that is there, by name.
 */
export function installPeers(names) {
  const wanted = readJson(join(FOLDER, 'package.json')).dependencies ?? {};
  const isMissing = (/** @type {string} */ name) => getVersion(name) !== wanted[name];
  if (names.some(isMissing)) install();
  return new Map(
    names.filter((name) => !isMissing(name)).map((name) => [name, wanted[name] ?? '']),
  );
}

function install() {
  process.stderr.write(`Installing peers in ${FOLDER}\n`);
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** @param {string} name */
function getVersion(name) {
  const path = join(FOLDER, 'node_modules', name, 'package.json');
  return existsSync(path) ? readJson(path).version : undefined;
}

/**
 * @param {string} path
 * @returns {{ version?: string, dependencies?: Record<string, string> }}
 */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
