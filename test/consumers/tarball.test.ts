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

/** The custom element, for its doors and for a script tag. */
const bundles = [
  'dist/define.js',
  'dist/element.js',
  'dist/element/polar-license-key-element.js',
  'dist/polar-license-key.js',
];

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

  test('lets a bundler leave out all that is not used, but for what defines the element and its looks', () => {
    expect(JSON.parse(read('package.json')).sideEffects).toEqual([
      './dist/define.js',
      './dist/polar-license-key.js',
      './dist/styles.css',
      // Not in the package: the story of the element is built from the sources.
      './src/define.ts',
    ]);
  });

  test('brings no dependencies along', () => {
    expect(JSON.parse(read('package.json')).dependencies).toBeUndefined();
  });

  test('has declarations and the source beside each module, without a path of ours', () => {
    const modules = files.filter((path) => path.endsWith('.js') && !bundles.includes(path));
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

  test('has the custom element with everything inside, and the license of that', () => {
    for (const path of bundles) {
      const code = read(path);
      expect(code).toMatch(/^\/\*!\nMIT License\n/);
      expect(code).not.toMatch(/^(import|export) .*from ['"][^.]/m);
      // Only names what another one has.
      if (path === 'dist/element.js') continue;
      expect(code).toContain(`//# sourceMappingURL=${posix.basename(path)}.map`);
      const { sources } = JSON.parse(read(`${path}.map`));
      for (const source of sources)
        expect(source).toMatch(/^(\.\.\/)+(src|node_modules\/preact)\//);
    }
    expect(read('dist/polar-license-key.js')).toContain('preact: Copyright');
  });

  test('says "use client" before all else, wherever it says it', () => {
    const said = files.filter((path) => path.endsWith('.js') && /['"]use client/.test(read(path)));
    expect(said).toContain('dist/react/provider.js');
    for (const path of said) expect(read(path)).toMatch(/^['"]use client['"];\n/);
  });
});

test('a server without React begins a session and reads a license key', async () => {
  const licenseKey = createLicenseKey();
  const { url, polar, close } = await startPolarServer({ licenseKeys: [licenseKey] });
  onTestFinished(() => close());
  expect(readdirSync(`${FOLDER}/node/node_modules`)).not.toContain('react');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['read.mjs', url, polar.organizationToken, `${licenseKey.customer.external_id}`, licenseKey.id],
    { cwd: `${FOLDER}/node` },
  );
  expect(stdout).toBe('granted, 2 activations');
});
