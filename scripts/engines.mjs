// Runs the tests of the custom element in Firefox and WebKitGTK. If they are missing, installs them with
// apt-get, which works on Debian as root. Accepts every option of Vitest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const REQUIRED = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/xvfb-run',
  xauth: '/usr/bin/xauth',
};

const listMissing = () =>
  Object.entries(REQUIRED).flatMap(([name, path]) => (existsSync(path) ? [] : name));

const missing = listMissing();
if (missing.length > 0) {
  process.stdout.write(`Installing ${missing.join(', ')} with apt-get.\n`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}
if (listMissing().length > 0) {
  throw new Error(
    'The tests need Firefox ESR and WebKitGTK with their drivers. Run them as root on Debian 12 or later, or install: ' +
      listMissing().join(', '),
  );
}
process.exit(
  run('npx', [
    'vitest',
    'run',
    '--config',
    'test/engines/vite.config.ts',
    ...process.argv.slice(2),
  ]),
);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1;
}
