// Runs the tests, or some of them, for example with `-- --project jsdom`. Accepts every option of Vitest.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.mjs';

const CHROMIUM_PATH = ensureChromium();
const { status } = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROMIUM_PATH },
});
process.exit(status ?? 1);
