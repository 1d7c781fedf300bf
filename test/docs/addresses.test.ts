import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getTargets, pages } from './read-docs.ts';

interface Package {
  name: string;
  version: string;
  homepage: string;
  bugs: { url: string };
  repository: { url: string };
}

const { name, version, homepage, bugs, repository } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;

/** The address of the repository, with which all others must agree. */
const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
const [, owner = ''] = /^https:\/\/github\.com\/([\w-]+)\//.exec(address) ?? [];

const githubFiles = readdirSync('.github', { recursive: true, encoding: 'utf8' })
  .map((path) => join('.github', path))
  .filter((path) => /\.(md|yml)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const files = [...pages, ...githubFiles].filter(({ path }) => !path.startsWith('docs/reference/'));

test('package.json uses one address for its repository, homepage and issues', () => {
  expect(address).toBe(`https://github.com/${owner}/${name}`);
  expect(homepage).toBe(`${address}#readme`);
  expect(bugs.url).toBe(`${address}/issues`);
});

test('README, docs and .github use the repository address of package.json', () => {
  const addressPattern = new RegExp(`(?:github\\.com/|repository == ')([\\w-]+)/${name}\\b`, 'g');
  const found = files.flatMap(({ path, text }) =>
    [...text.matchAll(addressPattern)].map(([, other]) => `${path}: ${other}`),
  );
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((place) => !place.endsWith(`: ${owner}`))).toEqual([]);
});

test('README has no relative link or picture, because npm shows it without the files of the repository', () => {
  const readme = pages.find(({ path }) => path === 'README.md');
  const targets = readme ? getTargets(readme) : [];
  const ours = targets.filter(({ target }) => target.startsWith(`${address}/`));
  expect(targets.filter(({ target }) => !/^(https:|#)/.test(target))).toEqual([]);
  expect(ours.length).toBeGreaterThan(20);
  for (const { target, isPicture } of ours.filter(({ target }) => !target.endsWith('/issues'))) {
    // GitHub shows a page around a file, unless it is asked for the file itself.
    expect(target).toContain(isPicture ? `${address}/raw/main/docs/` : `${address}/blob/main/`);
  }
  expect(ours.filter(({ isPicture }) => isPicture)).toHaveLength(2);
});

test('README uses each address that it lists at its end', () => {
  const [text = '', ...list] = (pages.find(({ path }) => path === 'README.md')?.text ?? '').split(
    /^(?=\[[^\]]+\]: )/m,
  );
  const names = list.map((line) => /^\[([^\]]+)\]/.exec(line)?.[1] ?? '');
  const used = [...text.matchAll(/(?<![\w\]?.])\[([^\]]+)\](?!\()/g)].map(([, name = '']) =>
    name.replaceAll(/\s+/g, ' '),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !used.includes(name))).toEqual([]);
});

test('README and docs load the custom element in the version of package.json, with an integrity hash', () => {
  const tags = files.flatMap(({ path, text }) =>
    [...text.matchAll(/<script[^>]*cdn\.[^>]*>/g)].map(([tag]) => ({ path, tag })),
  );
  expect(tags.map(({ path }) => path)).toEqual(['README.md', 'docs/element.md']);
  for (const { tag } of tags) {
    expect(tag).toContain(`/npm/${name}@${version}/dist/polar-license-key.js"`);
    expect(tag).toMatch(/integrity="sha384-[\w+/]{64}"/);
    expect(tag).toContain('crossorigin="anonymous"');
  }
});
