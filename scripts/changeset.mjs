// Runs the changesets CLI, which describes changes and prepares releases. npx fetches a pinned version, so
// that it need not be installed for other work on the package. Needs Node.js 22.11 or later.
//
//   node scripts/changeset.mjs           describe a change
//   node scripts/changeset.mjs version   prepare a release, as .github/workflows/release.yml does
//   node scripts/changeset.mjs publish   publish it, as the workflow does
import { spawnSync } from 'node:child_process';

const CLI = '@changesets/cli@3.0.3';

const options = process.argv.slice(2);
const [command] = options;

// The hash in the README must match the file that is published.
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
 * Runs a command, and exits with its exit code if it fails.
 * @param {string} name
 * @param {string[]} args
 */
function run(name, args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(name, args, { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}
