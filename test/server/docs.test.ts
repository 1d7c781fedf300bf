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

test.each([
  ['rails.md', "'no_customer'", "%w[body external_customer_id], 'Customer does not exist.'"],
  ['laravel.md', "'code' => 'no_customer'", "['body', 'external_customer_id']"],
])('the recipe %s names the response of Polar that means that nothing was bought', (...row) => {
  const [name, ...parts] = row;
  const recipe = read(`server/${name}`);
  for (const part of [...parts, 'Customer does not exist.', 'Polar has no such customer.']) {
    expect(recipe).toContain(part);
  }
});

test('the limit of requests that "Sessions and security" shows is that of an app that is tested', () => {
  const [, snippet = ''] = /```js\n([^]*?)```/.exec(page) ?? [];
  expect(snippet).toContain('limit: 30');
  expect(readFileSync('test/consumers/setups/express.js', 'utf8')).toContain(snippet);
});

test.each([
  ['rails.md', 'rate_limit to: 30, within: 1.minute'],
  ['laravel.md', "'throttle:30,1,"],
  ['worker.ts', 'limit = 30, period = 60'],
  ...['express.ts', 'hono.ts', 'next.ts', 'node.ts'].map((name) => [
    name,
    'limit how often one customer may ask',
  ]),
])('the example %s limits how often a customer may ask, or says how', (name = '', limit = '') => {
  expect(read(`server/${name}`).replaceAll(/\n\/\/ /g, ' ')).toContain(limit);
});

test('"Sessions and security" links to every example', () => {
  const links = new Set([...page.matchAll(/\((server\/[^)]+)\)/g)].map(([, path]) => path));
  const examples = readdirSync(new URL('server/', docs)).filter((name) => name !== 'auth.ts');
  expect([...links].sort()).toEqual(examples.map((name) => `server/${name}`).sort());
});
