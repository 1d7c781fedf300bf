import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startPolarServer } from '../e2e/polar-server.ts';
import { FOLDER } from './apps.ts';

const PACKAGE = `${FOLDER}/node/node_modules/polar-customer-portal`;
const read = (path: string) => readFileSync(`${PACKAGE}/${path}`, 'utf8');

const files = readdirSync(PACKAGE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(PACKAGE, posix.join(entry.parentPath, entry.name)));

describe('what npm installs', () => {
  test('is what is built, and what a person reads first', () => {
    expect(files.filter((path) => !path.startsWith('dist/')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'package.json',
    ]);
    const kinds = files
      .filter((path) => path.startsWith('dist/'))
      .map((path) => /(\.d\.ts|\.js\.map|\.js|\.css)$/.exec(path)?.[0] ?? path);
    expect([...new Set(kinds)].sort()).toEqual(['.css', '.d.ts', '.js', '.js.map']);
  });

  test('lets a bundler leave out all that is not used, but for the stylesheet', () => {
    expect(JSON.parse(read('package.json')).sideEffects).toEqual(['./dist/styles.css']);
  });

  test('brings no dependencies along', () => {
    expect(JSON.parse(read('package.json')).dependencies).toBeUndefined();
  });

  test('has declarations and the source beside each module, without a path of ours', () => {
    const modules = files.filter((path) => path.endsWith('.js'));
    expect(modules).toContain('dist/index.js');
    for (const path of modules) {
      expect(files).toContain(path.replace(/\.js$/, '.d.ts'));
      expect(read(path)).toContain(`//# sourceMappingURL=${posix.basename(path)}.map`);
      const { sources, sourcesContent } = JSON.parse(read(`${path}.map`));
      expect(sources).toHaveLength(1);
      expect(sources[0]).toMatch(/^(\.\.\/)+src\/[\w/-]+\.tsx?$/);
      expect(sourcesContent[0]).toEqual(expect.stringMatching(/import|export/));
    }
  });

  test('says "use client" before all else, wherever it says it', () => {
    const said = files.filter((path) => path.endsWith('.js') && /['"]use client/.test(read(path)));
    expect(said).toContain('dist/react/provider.js');
    for (const path of said) expect(read(path)).toMatch(/^['"]use client['"];\n/);
  });
});

test('a server without React begins a session and reads a license key', async () => {
  const licenseKey = createLicenseKey();
  const { url, portal, close } = await startPolarServer({ licenseKeys: [licenseKey] });
  onTestFinished(() => close());
  expect(readdirSync(`${FOLDER}/node/node_modules`)).not.toContain('react');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'read.mjs',
      url,
      portal.organizationToken,
      `${licenseKey.customer.external_id}`,
      licenseKey.id,
    ],
    { cwd: `${FOLDER}/node` },
  );
  expect(stdout).toBe('granted, 2 activations');
});
