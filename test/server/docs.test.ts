import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, docs), 'utf8');

const page = read('sessions-and-security.md');

test('the handler that "Sessions and security" shows is part of an example that is tested', () => {
  const files = readdirSync(new URL('server/', docs)).map((name) => read(`server/${name}`));
  const [, snippet = ''] = /```ts\n([^]*?)```/.exec(page) ?? [];
  expect(snippet).toContain('createSessionHandler');
  expect(
    files.some((file) => file.includes(snippet)),
    snippet,
  ).toBe(true);
});

test('"Sessions and security" links to every example', () => {
  const links = [...page.matchAll(/\((server\/[^)]+)\)/g)].map(([, path]) => path);
  const examples = readdirSync(new URL('server/', docs)).filter((name) => name !== 'auth.ts');
  expect(links.sort()).toEqual(examples.map((name) => `server/${name}`).sort());
});
