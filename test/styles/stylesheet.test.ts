import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { TAGS } from '../../scripts/tags.mjs';
import { compileStyles } from '../../scripts/styles.mjs';

/** The names of the files in src/styles that a stylesheet imports, in their order. */
const readImports = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/@import '.*styles\/(.*)\.css';/g)].map(
    ([, name = '']) => name,
  );

describe('the compiled stylesheet', () => {
  let css: string;
  beforeAll(async () => {
    css = await compileStyles('src/styles.css');
  });

  test('needs nothing that a shadow root ignores, and registers nothing in the host page', () => {
    expect(css).not.toMatch(/@property|--tw-|@layer|@keyframes|@font-face|:root|:host/);
    const conditions = css.match(/@supports [^{]*/g) ?? [];
    expect(new Set(conditions)).toEqual(
      new Set([
        // Tailwind writes a fallback for browsers older than ours. It works in a shadow root.
        '@supports (color:color-mix(in lab, red, red))',
        // Ours: see the next test.
        '@supports (color:light-dark(#000, #fff))',
        '@supports (color:color(from light-dark(#000, #fff) xyz-d65 x y z))',
      ]),
    );
  });

  test('has each color of both themes in a condition, where a host’s build leaves it alone', () => {
    const [block = ''] = css.match(/@supports \(color:light-dark\(#000, #fff\)\)\{[^}]*\}/) ?? [];
    expect(block.match(/light-dark\(/g)?.length).toBeGreaterThan(10);
    const rules = css.replace(block, '').replaceAll(/@supports [^{]*/g, '');
    expect(rules).not.toContain('light-dark(');
  });

  test('keeps what every supported browser has: themes in one declaration, and nesting', () => {
    expect(css).toContain('light-dark(#fff,#18181b)');
    expect(css).toMatch(/\{[^{}]*&/);
  });
});

describe('the sources of the stylesheet', () => {
  test('are all imported', () => {
    const files = readdirSync('src/styles').map((file) => file.replace('.css', ''));
    expect(readImports('src/styles.css').sort()).toEqual(files.sort());
  });

  test.each(TAGS)(
    'come in the same order in an element, which has those that it needs (%s)',
    (tag) => {
      const source = readFileSync(`src/elements/${tag}.tsx`, 'utf8');
      const names = [...source.matchAll(/styles\/(.*)\.css\?inline/g)].map(([, name = '']) => name);
      const read = ['first', ...names, 'last'].flatMap((name) =>
        readImports(`src/elements/styles/${name}.css`),
      );
      const all = readImports('src/styles.css');
      expect(read).toEqual(all.filter((name) => read.includes(name)));
      // All of its own resource, but no list of license keys, and nothing of the others.
      const word = tag.replace('polar-', '');
      const isOwn = (name: string) => name.startsWith(word) && name !== 'license-keys-list';
      expect(
        read.filter((name) => /^(license-keys|downloads|orders|subscriptions|customer)/.test(name)),
      ).toEqual(all.filter(isOwn));
    },
  );
});
