// Builds the page of a contestant as its developer would: with Vite, for production.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** @typedef {{ body: Buffer, type: string }} File - A file as it is served, gzipped. */
/** @typedef {{ files: Map<string, File>, script: number }} Page - `script` is its size in gzipped bytes. */

/**
 * @param {string} entry - The module of the page.
 * @param {string} root - The folder of the package that it imports by its name, with a built `dist/`.
 * @param {boolean} [minify] - Not for a profile, which shows the names of functions.
 * @returns {Promise<Page>} All files of the page by name, apart from its HTML.
 */
export async function buildPage(entry, root, minify = true) {
  const output = await bundle(entry, root, [], minify);
  const files = new Map(
    output.map((file) => [
      file.fileName,
      {
        body: compress(file.type === 'chunk' ? file.code : file.source),
        type: file.fileName.endsWith('.css') ? 'text/css' : 'text/javascript',
      },
    ]),
  );
  return { files, script: getScriptSize(output) };
}

/**
 * The size of a page's script without React, in gzipped bytes.
 * @param {string} entry
 * @param {string} root
 */
export async function getSizeWithoutReact(entry, root) {
  return getScriptSize(await bundle(entry, root, [/^react(-dom)?($|\/)/]));
}

/**
 * @param {string} entry
 * @param {string} root
 * @param {RegExp[]} external
 * @param {boolean} [minify]
 */
async function bundle(entry, root, external, minify = true) {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    resolve: {
      alias: getEntryPoints(root),
      dedupe: ['react', 'react-dom', '@tanstack/react-query'],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify,
      modulePreload: false,
      cssCodeSplit: false,
      // As it is published: Vite's minifier refuses that of a peer, and ours is minified.
      cssMinify: false,
      // Of the peers, which are what they are.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: {
        input: resolve(entry),
        external,
        onwarn: () => {},
        output: {
          entryFileNames: 'page.js',
          // Loaded later.
          chunkFileNames: '[name].js',
          assetFileNames: 'page[extname]',
        },
      },
    },
  });
  return 'output' in output ? output.output : [];
}

/**
 * The built file of each entry point of the package.
 * @param {string} root
 */
function getEntryPoints(root) {
  /** @type {{ name: string, exports: Record<string, string | { default: string }> }} */
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).map(([path, target]) => ({
    find: new RegExp(`^${join(name, path)}$`),
    replacement: join(root, typeof target === 'string' ? target : target.default),
  }));
}

/** @param {Awaited<ReturnType<typeof bundle>>} output */
function getScriptSize(output) {
  return output.reduce(
    (size, file) => size + (file.type === 'chunk' ? compress(file.code).length : 0),
    0,
  );
}

/** @param {string | Uint8Array} content */
function compress(content) {
  return gzipSync(content, { level: 9 });
}
