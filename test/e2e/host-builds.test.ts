import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import type { Page } from 'playwright';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileStyles } from '../../scripts/styles.mjs';
import { getBrowser } from './browser.ts';

const LIGHT = { surface: 'rgb(255, 255, 255)', accent: 'rgb(15, 118, 110)' };
const DARK = { surface: 'rgb(24, 24, 27)', accent: 'rgb(94, 234, 212)' };

/** The rule of a host app that docs/theming.md shows. */
const HOST = `@supports (color: light-dark(#000, #fff)) {
  .settings { --polar-portal-accent: light-dark(#0f766e, #5eead4) }
}`;

/** What a host app's build may be, all for the browsers that it supports by default. */
const BUILDS: Record<string, { plugins?: PluginOption[]; css: string }> = {
  Vite: { css: `@import './polar.css'; ${HOST}` },
  'Vite with Tailwind': {
    plugins: [tailwindcss()],
    css: `@import 'tailwindcss'; @import './polar.css'; ${HOST}`,
  },
};

// Inside of this repository, so that Tailwind is found.
const folder = mkdtempSync('node_modules/.host-builds-');

let page: Page;

beforeAll(async () => {
  writeFileSync(join(folder, 'polar.css'), await compileStyles('src/styles.css'));
  page = await (await getBrowser()).newPage();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await page.close();
});

describe.each(Object.entries(BUILDS))('in a production build with %s', (name, { plugins, css }) => {
  let styles: string;
  beforeAll(async () => {
    const input = join(folder, `${name.replaceAll(' ', '-')}.css`);
    writeFileSync(input, css);
    const output = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: plugins ?? [],
      build: { write: false, rollupOptions: { input } },
    });
    const files = 'output' in output ? output.output : [];
    const file = files.find(({ fileName }) => fileName.endsWith('.css'));
    styles = file?.type === 'asset' ? String(file.source) : '';
  });

  /** The colors of a card in a page. */
  async function read(html: string, theme = '') {
    await page.setContent(`<!doctype html><style>${styles}</style>
      ${html}<div class="settings"><section class="polar-portal" ${theme}>
      <div data-slot="portal-meter"></div></section></div>`);
    return page.locator('section').evaluate((card) => ({
      surface: getComputedStyle(card).backgroundColor,
      accent: getComputedStyle(card.firstElementChild as Element).color,
    }));
  }

  test.each([
    ['nothing', '', LIGHT],
    ['the class dark', '<body class=dark>', DARK],
    ['data-theme', '<body data-theme=dark>', DARK],
    ['a light part of a dark page', '<body class=dark><main class=light>', LIGHT],
    ['a dark part of a light page', '<body data-theme=light><main data-theme=dark>', DARK],
    ['its color-scheme', '<style>:root { color-scheme: dark }</style>', DARK],
  ])('a card without a theme follows a page that declares %s', async (_, html, expected) => {
    expect(await read(html)).toEqual(expected);
  });

  test('a card with a theme has that', async () => {
    expect(await read('', 'data-theme=dark')).toEqual(DARK);
    expect(await read('<body class=dark>', 'data-theme=light')).toEqual(LIGHT);
  });
});
