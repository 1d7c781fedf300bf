import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cssOptions } from '../../scripts/styles.mjs';

const SETUPS = 'test/consumers/setups';
const read = (path: string) => readFileSync(path, 'utf8');

/** What the tests of these setups install. "babel-jest" comes with Jest. */
const { devDependencies } = JSON.parse(read(`${SETUPS}/package.json`)) as {
  devDependencies: Record<string, string>;
};

const [, jestSection = ''] = /^## Jest\n(.*?)^## /ms.exec(read('docs/setups.md')) ?? [];
const installed = [...jestSection.matchAll(/^npm install -D (.*)$/gm)].flatMap(([, names = '']) =>
  names.split(' '),
);

test.each([
  ['jest.babel.config.js', ['jest']],
  ['jest.ts-jest.config.js', ['jest', 'typescript']],
  ['license.test.tsx', ['jest-environment-jsdom']],
])('docs/setups.md installs each package that Jest needs for %s', (file, unnamed) => {
  const text = read(`${SETUPS}/${file}`);
  const named = Object.keys(devDependencies).filter((name) =>
    new RegExp(`'${name}(/[^']*)?'`).test(text),
  );
  expect(named).not.toEqual([]);
  expect(installed).toEqual(expect.arrayContaining([...named, ...unnamed]));
});

test('docs/setups.md installs for Jest what its tests install, and nothing else', () => {
  expect(installed.filter((name) => !(name in devDependencies))).toEqual([]);
});

test('docs/setups.md names the browsers for postcss-preset-env that the styles are compiled for and tested with', () => {
  const [json = ''] = /^\{\n  "browserslist".*?^\}/ms.exec(read('docs/setups.md')) ?? [];
  const { browserslist } = JSON.parse(json) as { browserslist: string[] };
  expect(JSON.parse(read('test/consumers/webpack/package.json'))).toMatchObject({ browserslist });
  expect(cssOptions.cssTarget).toEqual(browserslist.map((browser) => browser.replace(' ', '')));
});
