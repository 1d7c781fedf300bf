import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect, onTestFinished, test } from 'vitest';
import { startPolarServer } from '../e2e/polar-server.ts';
import { onCard, reads } from '../e2e/screen.ts';
import { FOLDER, serveFolder } from './apps.ts';
import { openPage } from './browser.ts';

const APP = `${FOLDER}/setups`;

/** Runs a script of the app and returns all that it prints. */
async function run(args: string[], env: Record<string, string> = {}) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    cwd: APP,
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  return stdout + stderr;
}

test.each(['babel', 'ts-jest'])(
  'a test of a vendor passes in Jest with %s',
  async (transformer) => {
    const jest = ['node_modules/jest/bin/jest.js', '--ci', '--config'];
    const output = await run([...jest, `jest.${transformer}.config.js`]);
    expect(output).toContain('1 passed, 1 total');
  },
  60_000,
);

test('a test of a vendor passes in Vitest with happy-dom and msw', async () => {
  const output = await run(['node_modules/vitest/vitest.mjs', 'run'], { NO_COLOR: '1' });
  expect(output).toMatch(/Tests +1 passed \(1\)/);
}, 60_000);

test('a page that Parcel has built shows the license key with its styles', async () => {
  const licenseKey = createLicenseKey();
  const polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
  const app = await serveFolder('setups', polarServer.url);
  onTestFinished(async () => {
    polarServer.close();
    await app.close();
  });
  const address = new URLSearchParams({ server: polarServer.url, id: licenseKey.id });
  const page = await openPage(`${app.url}/?${address}`);
  const { card, value } = onCard(page);
  await reads(value, '••••');
  expect(await card.evaluate((element) => getComputedStyle(element).borderTopLeftRadius)).toBe(
    '14px',
  );
});

test('an Express app in CommonJS begins a customer’s sessions until there are too many in a minute', async () => {
  const { url, polar, close } = await startPolarServer({ licenseKeys: [createLicenseKey()] });
  onTestFinished(() => close());
  const env = { POLAR_SERVER: url, POLAR_ACCESS_TOKEN: polar.organizationToken };
  const output = await run(['express.js'], env);
  const [, printed = ''] = /(\{"first".*\})/.exec(output) ?? [];
  expect(JSON.parse(printed), output).toEqual({
    first: [200, 'string'],
    refused: 1,
    others: [401, 404],
  });
});

test('docs/setups.md shows the configuration that these tests use', () => {
  const page = readFileSync('docs/setups.md', 'utf8');
  for (const name of ['jest.babel.config.js', 'jest.ts-jest.config.js', 'styles.mock.js']) {
    expect(page).toContain(readFileSync(`test/consumers/setups/${name}`, 'utf8'));
  }
});
