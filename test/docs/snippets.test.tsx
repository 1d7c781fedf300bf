import { readdirSync, readFileSync } from 'node:fs';
import { preprocessCSS, resolveConfig } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { TAGS } from '../../scripts/tags.mjs';
import { compile } from './compile.ts';
import { snippets, type Snippet } from './read-docs.ts';

interface Package {
  exports: Record<string, string | { default: string }>;
  scripts: Record<string, string>;
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json')) as Package;
/** An app of test/consumers, with packages that only docs/setups.md is about. */
const setups = JSON.parse(read('test/consumers/setups/package.json')) as Package;
const packages = { ...manifest.peerDependencies, ...manifest.devDependencies };
const installable = Object.keys({ ...packages, ...setups.devDependencies }).join('|');
const slots = read('src/ui/slots.ts') + read('src/license-keys/slots.ts');
const styles = readdirSync('src/styles')
  .map((file) => read(`src/styles/${file}`))
  .join('\n');

/** The snippets in these languages, each with its page and line. */
const findSnippets = (...languages: string[]) =>
  snippets
    .filter(({ language }) => languages.includes(language))
    .map((snippet): [location: string, snippet: Snippet] => [
      `${snippet.page}, line ${snippet.line}`,
      snippet,
    ]);

const scripts = findSnippets('ts', 'tsx', 'js', 'jsx');

describe('a snippet in the README or the docs', () => {
  let compilerErrors: Map<Snippet, string[]>;
  beforeAll(() => {
    compilerErrors = compile(scripts.map(([, snippet]) => snippet));
  });

  test.each(scripts)('compiles: %s', (_, snippet) => {
    expect(compilerErrors.get(snippet)).toEqual([]);
  });

  test.each(findSnippets('css'))('uses variables and slots that exist: %s', async (_, { code }) => {
    const config = await resolveConfig(
      { configFile: false, css: { transformer: 'lightningcss' } },
      'serve',
    );
    const rules = code.replaceAll(/^@import .*;$/gm, '');
    await expect(preprocessCSS(rules, 'snippet.css', config)).resolves.toBeTruthy();
    const imports: string[] = code.match(/(?<=@import 'polar-customer-portal)[^']*/g) ?? [];
    expect(imports.filter((path) => !(`.${path}` in manifest.exports))).toEqual([]);
    const variables: string[] = code.match(/--polar-portal-[\w-]+/g) ?? [];
    expect(variables.filter((name) => !styles.includes(`var(${name}`))).toEqual([]);
    const usedSlots: string[] = code.match(/(?<=data-slot[~^]?=['"]|::part\()[\w-]+/g) ?? [];
    expect(usedSlots.filter((name) => !slots.includes(`'${name}'`))).toEqual([]);
  });

  test.each(findSnippets('html'))('uses attributes that the element has: %s', (_, { code }) => {
    const document = new DOMParser().parseFromString(code, 'text/html');
    const common = read('src/elements/attributes.ts');
    for (const element of document.querySelectorAll(TAGS.join())) {
      const attributes = common + read(`src/elements/${element.localName}.tsx`);
      const unknown = element
        .getAttributeNames()
        .filter((name) => !/^(id|class|lang|dir)$/.test(name) && !attributes.includes(`'${name}'`));
      expect(unknown).toEqual([]);
    }
    const custom = [...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.includes('-') && !TAGS.includes(name));
    expect(custom).toEqual([]);
  });

  test.each(findSnippets('sh'))('runs commands that exist: %s', (_, { code }) => {
    const commands = code.split(/\n|&&/).map((command) => command.trim());
    const known = [
      /^npm (ci|test)$/,
      /^npx msw init public --save$/,
      new RegExp(`^npm run (${Object.keys(manifest.scripts).join('|')})$`),
      new RegExp(`^npm install( -D)?( (polar-customer-portal|${installable}))+$`),
    ];
    expect(
      commands.filter((command) => command && !known.some((form) => form.test(command))),
    ).toEqual([]);
  });

  test.each(findSnippets('json'))('is valid JSON: %s', (_, { code }) => {
    expect(() => JSON.parse(code) as unknown).not.toThrow();
  });

  test.each(findSnippets('http'))(
    'allows connections to Polar and to no other host: %s',
    (_, { code }) => {
      expect(code.replaceAll(/https:\/\/(sandbox-)?api\.polar\.sh\b/g, '')).not.toContain('https:');
      expect(code).toContain('connect-src');
    },
  );

  test.each(findSnippets('ruby', 'php'))(
    'creates a session as Polar documents it: %s',
    (_, { code }) => {
      for (const name of [
        'https://sandbox-api.polar.sh/v1/customer-sessions/',
        'external_customer_id',
        'POLAR_ACCESS_TOKEN',
        'token',
        'expires_at',
        'no-store',
      ]) {
        expect(code).toContain(name);
      }
    },
  );

  test('is in a language that these tests check', () => {
    const checked = ['ts', 'tsx', 'js', 'jsx', 'css', 'html', 'sh', 'json', 'ruby', 'php', 'http'];
    // Diagrams.
    const unchecked = ['text'];
    expect(
      snippets.filter(({ language }) => ![...checked, ...unchecked].includes(language)),
    ).toEqual([]);
    expect(scripts.length).toBeGreaterThan(10);
  });
});
