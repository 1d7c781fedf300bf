import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/server-rendering.md quotes the files of the Next.js app in test/consumers unchanged', () => {
  const snippets = [...read('docs/server-rendering.md').matchAll(/```tsx\n\/\/ (\S+)\n(.*?)```/gs)];
  expect(snippets.length).toBeGreaterThan(3);
  for (const [, path, code] of snippets) {
    expect(code, path).toBe(read(`test/consumers/next/${path}`));
  }
});
