import { describe, expect, test } from 'vitest';
import { imports, sources } from './read-sources.ts';

describe('the source files', () => {
  test('are all found by these tests, with all their imports', () => {
    expect(sources.has('index.ts')).toBe(true);
    expect(sources.has('core/http/client.ts')).toBe(true);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ path }) => !sources.has(path))).toEqual([]);
  });

  test('do not import React in layers that work without it', () => {
    const wrong = [...sources]
      .filter(([path]) => /^(core\/(http|query)|locale|mock|server)\//.test(path))
      .filter(([, source]) => /from '(react|react-dom)[/']/.test(source));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('are not imported only for side effects, because bundlers drop such imports', () => {
    const wrong = [...sources].filter(([, source]) => /^import '\.[^']*\.tsx?';/m.test(source));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('are at most 250 lines long, and in folders named for their job', () => {
    const long = [...sources]
      // A list of exports, which grows with each resource.
      .filter(([path]) => path !== 'index.ts')
      .filter(([, source]) => source.split('\n').length > 251);
    expect(long.map(([path]) => path)).toEqual([]);
    const vague = [...sources.keys()].filter((path) =>
      /(^|\/)(utils?|helpers?|types?|common|shared|misc|lib|hooks?)\//.test(path),
    );
    expect(vague).toEqual([]);
  });

  test.each([
    [
      'storage or cookies, in which a license key would outlive the page',
      /localStorage|sessionStorage|indexedDB|\.cookie\b/,
    ],
    ['HTML from strings', /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/],
    ['code from strings', /\beval\(|new Function\(/],
    ['inline styles', /style=\{/],
  ])('use no %s', (_, pattern) => {
    const wrong = [...sources].filter(([, source]) => pattern.test(source));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});
