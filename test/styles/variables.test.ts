import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Defaults {
  light: string | undefined;
  dark: string | undefined;
}

test('the table in docs/theming.md lists each variable with its defaults', () => {
  const declared = readStylesheet();
  expect(declared.size).toBeGreaterThan(10);
  expect(readTable()).toEqual(declared);
});

/** Each public variable with its defaults. */
function readStylesheet(): Map<string, Defaults> {
  const css = readFileSync('src/styles/theme.css', 'utf8');
  const declarations = css.matchAll(/var\((--polar-portal-[\w-]+), (.*)\);/g);
  return new Map(
    [...declarations].map(([, name = '', value = '']) => {
      const light = value.replace(/light-dark\((.*?), .*?\)/, '$1');
      const dark = value.replace(/light-dark\(.*?, (.*?)\)/, '$1');
      return [name, { light, dark: dark === light ? 'the same' : dark }];
    }),
  );
}

function readTable(): Map<string, Defaults> {
  const rows = readFileSync('docs/theming.md', 'utf8').matchAll(/^\| `(--polar-portal-.*)\|$/gm);
  return new Map(
    [...rows].map(([, row = '']) => {
      const [name = '', , light, dark] = row
        .split('|')
        .map((cell) => cell.replaceAll('`', '').trim());
      return [name, { light: light && (WORDS[light] ?? light), dark }];
    }),
  );
}

/** What the table says in words. */
const WORDS: Record<string, string> = {
  'the page’s': 'inherit',
  'the accent': 'var(--_accent)',
  'black or white': 'var(--_contrast)',
};
