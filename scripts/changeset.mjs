// Runs the changesets CLI, which describes changes and makes releases. It comes by npx at a pinned
// version, so that nobody who works on the package has to install it. Needs Node.js 22.11 or later.
//
//   node scripts/changeset.mjs           describe a change
//   node scripts/changeset.mjs version   prepare a release: .github/workflows/release.yml does this
//   node scripts/changeset.mjs publish   publish it: likewise
import { spawnSync } from 'node:child_process';

const CLI = '@changesets/cli@3.0.3';

const options = process.argv.slice(2);
const [command] = options;

// What the README shows must be what npm gets.
if (command === 'publish') {
  run('npm', ['run', 'build']);
  run('node', ['scripts/integrity.mjs', '--check']);
}
run('npx', ['--yes', '--package', CLI, '--', 'changeset', ...options]);
if (command === 'version') {
  run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']);
  run('npm', ['run', 'build']);
  run('node', ['scripts/integrity.mjs', '--write']);
}

/**
 * Runs a command, and ends with its exit code when it fails.
 * @param {string} name
 * @param {string[]} args
 */
function run(name, args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(name, args, { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}
