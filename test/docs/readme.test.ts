import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

test("the README's proxy of Vite forwards the session route, and not the file of the custom element", () => {
  const [, prefix = ''] = /proxy: \{ '([^']+)'/.exec(readme) ?? [];
  // What begins with the key is forwarded.
  const isForwarded = (path: string) => path.startsWith(prefix);
  expect(prefix).not.toBe('');
  expect(isForwarded('/polar/session')).toBe(true);
  expect(isForwarded('/polar-license-key.js')).toBe(false);
});

test("the README's first try has a customer, and a page with the license key", () => {
  const [, route = ''] = /```ts\n\/\/ app\/polar\/session\/route\.ts\n(.*?)```/s.exec(readme) ?? [];
  expect(route).toMatch(/^const getUser = .*\{ id: '[^']+' \}/m);
  const [, id = ''] = /license-key-id="([^"]+)"/.exec(readme) ?? [];
  expect(readme).toContain(`\`<License id="${id}" />\``);
});
