import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');
const [, model = ''] = /^## What could be tried.*?\n(.*?)^## /ms.exec(page) ?? [];
const threats = model.split(/^- /m).slice(1);

/** The tests that the page lists at its end: a name, a file and the title of a test or a group in it. */
const listed = [...page.matchAll(/^\[([\w-]+)\]: (test\/\S+) (['"])(.+)\3$/gm)].map(
  ([, name = '', path = '', , title = '']) => ({ name, path, title }),
);

test('SECURITY.md names a test for each threat, and lists each test that it names', () => {
  expect(threats.length).toBeGreaterThan(20);
  const untested = threats.filter((threat) => !threat.includes('([test]['));
  expect(untested).toEqual([]);
  const named = [...model.matchAll(/\[test\]\[([\w-]+)\]/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(listed.map(({ name }) => name).sort());
});

test.each(listed)('the test that SECURITY.md calls "$name" exists', ({ path, title }) => {
  expect(existsSync(path)).toBe(true);
  const titles = [...readFileSync(path, 'utf8').matchAll(/(['"`])((?:\\.|(?!\1).)+)\1,/g)].map(
    ([, , text = '']) => text.replaceAll(/\\(.)/g, '$1'),
  );
  expect(titles).toContain(title);
});
