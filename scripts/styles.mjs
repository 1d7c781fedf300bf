// Compiles stylesheets with Tailwind, and minifies them with Lightning CSS, which is part of Vite.
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';

/** Tailwind without its own optimizer, which would transpile nesting for older browsers. */
export const tailwind = () => tailwindcss({ optimize: false });

/** @type {import('vite').BuildOptions} */
export const cssOptions = {
  cssMinify: 'lightningcss',
  // The first browsers with `light-dark()`, which the themes need. Vite's default would transpile it.
  cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
};

/**
 * Compiles a stylesheet for publishing.
 * @param {string} input - Its path, relative to the root of the repository.
 */
export async function compileStyles(input) {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [tailwind()],
    build: { ...cssOptions, write: false, rollupOptions: { input: resolve(input) } },
  });
  const files = 'output' in output ? output.output : [];
  const styles = files.find(({ fileName }) => fileName.endsWith('.css'));
  if (styles?.type !== 'asset') throw new Error(`Vite did not build a stylesheet from ${input}.`);
  return String(styles.source);
}
