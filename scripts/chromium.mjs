// Finds a Chromium for the tests, and installs one if there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Lets Chromium run as root, without a display and without background requests. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: `CHROMIUM_PATH`, an installed browser or that of Playwright. */
export function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...onPath,
    ...APPLICATIONS,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && isExecutable(path));
}

/**
 * Finds a Chromium, or installs one and prints how.
 * @throws `Error` when neither works.
 */
export function ensureChromium() {
  let path = findChromium();
  if (!path) {
    print('No Chromium found: downloading that of Playwright.');
    run('npx', ['playwright', 'install', 'chromium']);
    path = findChromium();
  }
  if (!path && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    print('The download did not work: installing Chromium with apt-get.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    path = findChromium();
  }
  if (!path) {
    throw new Error(
      'The tests need Chromium, and installing it did not work. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
  }
  print(`The browser tests run in ${path}`);
  return path;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
}
