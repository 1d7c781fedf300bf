import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TAGS } from '../../scripts/tags.mjs';
import { startPolarServer } from '../e2e/polar-server.ts';
import { FOLDER } from './apps.ts';

const PACKAGE = `${FOLDER}/node/node_modules/polar-customer-portal`;
const read = (path: string) => readFileSync(`${PACKAGE}/${path}`, 'utf8');

const files = readdirSync(PACKAGE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(PACKAGE, posix.join(entry.parentPath, entry.name)));

/** The custom elements, for their entry points and each for a script tag, and the modules behind the former. */
const bundles = files.filter(
  (path) =>
    /^dist\/(define|element|polar-[\w-]+)\.js$/.test(path) ||
    /^dist\/elements\/[\w-]+\.js$/.test(path),
);

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
      './dist/polar-customer.js',
      './dist/polar-downloads.js',
      './dist/polar-license-key.js',
      './dist/polar-orders.js',
      './dist/polar-subscriptions.js',
      './dist/styles.css',
      // Not in the package: the story of the element is built from the sources.
      './src/define.ts',
    ]);
  });

  test('brings three dependencies, whose copies of the host app are used if it has them', () => {
    expect(JSON.parse(read('package.json')).dependencies).toEqual({
      '@noble/hashes': '^2.4.0',
      'localized-address-format': '^1.3.3',
      valibot: '^1.5.0',
    });
  });

  test('has declarations and a source map for each module, and no absolute path', () => {
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

  test('has only bundles of the custom elements, which import nothing, and each class apart', () => {
    for (const tag of TAGS) {
      expect(bundles).toContain(`dist/${tag}.js`);
      expect(bundles).toContain(`dist/elements/${tag}.js`);
      // Alone, it may be copied.
      expect(read(`dist/${tag}.js`)).not.toMatch(/(^|[;}\s])import\s*[('"{]/);
    }
    const modules = files.filter((path) => /^dist\/elements\/.*\.js$/.test(path));
    expect(modules.filter((path) => !bundles.includes(path))).toEqual([]);
    for (const path of bundles) {
      expect(read(path)).not.toMatch(/^(import|export) .*from ['"][^.]/m);
      expect(read(path)).not.toMatch(/^import ['"][^.]/m);
    }
  });

  test('names in the custom element the license of everything inside, and maps to its sources', () => {
    for (const path of bundles.filter((path) => path !== 'dist/element.js')) {
      const code = read(path);
      expect(code).toMatch(/^\/\*!\npolar-customer-portal \d/);
      expect(code).toContain(`//# sourceMappingURL=${posix.basename(path)}.map`);
      const sources = JSON.parse(read(`${path}.map`)).sources as string[];
      for (const source of sources) {
        expect(source).toMatch(/^(\.\.\/)+(src|node_modules)\//);
        const [, name] = /node_modules\/((@[^/]+\/)?[^/]+)/.exec(source) ?? [];
        if (name) expect(code).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
      }
    }
  });

  test('says "use client" before all else, wherever it says it', () => {
    const said = files.filter((path) => path.endsWith('.js') && /['"]use client/.test(read(path)));
    expect(said).toContain('dist/core/react/provider.js');
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
