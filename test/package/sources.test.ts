// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { imports, sources } from './read-sources.ts';

/** Which rooms a room may import from; from those in the second list only types. */
const MAY_IMPORT: Record<string, [rooms: string[], types?: string[]]> = {
  api: [['api']],
  locale: [['locale'], ['api']],
  query: [['query', 'api']],
  react: [['react', 'query', 'locale', 'api']],
  'license-key': [['license-key', 'react', 'query', 'locale', 'api']],
  element: [['element', 'license-key', 'react', 'query', 'locale', 'api']],
  mock: [['mock'], ['api']],
  server: [['server', 'api']],
};

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : 'a door');

describe('the sources', () => {
  test('are all here', () => {
    expect(sources.has('index.ts')).toBe(true);
    expect(sources.has('api/client.ts')).toBe(true);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ path }) => !sources.has(path))).toEqual([]);
  });

  test('import one way: api, then query, react and at last what people see', () => {
    const wrong = imports
      .filter(({ from }) => from.includes('/'))
      .filter(({ from, path, isType }) => {
        const [rooms, types = []] = MAY_IMPORT[roomOf(from)] ?? [[]];
        return !rooms.includes(roomOf(path)) && !(isType && types.includes(roomOf(path)));
      })
      .map(({ from, path }) => `${from} imports ${path}`);
    expect(wrong).toEqual([]);
  });

  test('let each door lead to rooms, and the main one to the client', () => {
    const ways = imports
      .filter(({ from, path }) => roomOf(from) === 'a door' && roomOf(path) === 'a door')
      .map(({ from, path }) => `${from} to ${path}`);
    expect(ways).toEqual(['index.ts to client.ts']);
  });

  test('keep the mock out of what is shipped to customers', () => {
    const wrong = imports.filter(
      ({ from, path }) => roomOf(path) === 'mock' && roomOf(from) !== 'mock' && from !== 'mock.ts',
    );
    expect(wrong).toEqual([]);
  });

  test('have no React where there need be none', () => {
    const wrong = [...sources]
      .filter(([path]) => /^(api|query|locale|mock|server)\//.test(path))
      .filter(([, source]) => /from '(react|react-dom)[/']/.test(source));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('stay short, and in folders with a job', () => {
    const long = [...sources].filter(([, source]) => source.split('\n').length > 251);
    expect(long.map(([path]) => path)).toEqual([]);
    const vague = [...sources.keys()].filter((path) =>
      /(^|\/)(utils?|helpers?|types?|common|shared|misc|lib|hooks?)(\/|\.ts)/.test(path),
    );
    expect(vague).toEqual([]);
  });

  test.each([
    [
      'storage or cookies, where a key would outlive the page',
      /localStorage|sessionStorage|indexedDB|\.cookie\b/,
    ],
    ['HTML made of text', /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/],
    ['code made of text', /\beval\(|new Function\(/],
    ['styles in the markup', /style=\{/],
  ])('have no %s', (_, pattern) => {
    const wrong = [...sources].filter(([, source]) => pattern.test(source));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});
