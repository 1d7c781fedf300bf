import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
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

  test.each(
    readdirSync('src/elements').flatMap((file) => (file.endsWith('.css') ? file.slice(0, -4) : [])),
  )('come in the same order in the element of %s, which has some of them', (name) => {
    const ofElement = readImports(`src/elements/${name}.css`);
    const all = readImports('src/styles.css');
    expect(ofElement).toEqual(all.filter((each) => ofElement.includes(each)));
    // All of its own resource, but no list of license keys, and nothing of the others.
    const isOwn = (each: string) => each.startsWith(name) && each !== 'license-keys-list';
    expect(
      ofElement.filter((each) => /^(license-keys|downloads|orders|customer)/.test(each)),
    ).toEqual(all.filter(isOwn));
  });
});
