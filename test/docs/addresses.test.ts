// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from './read-docs.ts';

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
