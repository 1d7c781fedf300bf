import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { describe, expect, test } from 'vitest';
import { getAnchors, getLinks, pages } from './read-docs.ts';

/** The anchors of each page. The pages of the reference link to themselves thousands of times. */
const anchors = new Map(pages.map(({ path, text }) => [path, new Set(getAnchors(text))]));

describe('links', () => {
  test.each(pages.map((page) => [page.path, page] as const))(
    'in %s lead to files and headings that exist',
    (_, page) => {
      const broken = getLinks(page).filter(({ to, heading }) => {
        return !existsSync(to) || (heading && anchors.get(to)?.has(heading) === false);
      });
      expect(broken).toEqual([]);
    },
  );

  test('in the introduction of Storybook lead to stories that exist', () => {
    const ids = readdirSync('stories')
      .filter((file) => file.endsWith('.stories.tsx'))
      .map((file) => readFileSync(`stories/${file}`, 'utf8'))
      .flatMap((source) => {
        const title = /title: '(.*?)'/.exec(source)?.[1] ?? '';
        return [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) =>
          toId(title, storyNameFromExport(name)),
        );
      });
    const introduction = readFileSync('stories/introduction.mdx', 'utf8');
    const linked = [...introduction.matchAll(/\(\?path=\/story\/(.*?)\)/g)].map(([, id]) => id);
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((id) => !ids.includes(String(id)))).toEqual([]);
  });
});
