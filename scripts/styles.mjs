// Compiles stylesheets: Tailwind, then Vite's own minifier, Lightning CSS.
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';

/** Tailwind without its own optimizer, which would lower nesting for browsers older than ours. */
export const tailwind = () => tailwindcss({ optimize: false });

/** @type {import('vite').BuildOptions} */
export const cssOptions = {
  cssMinify: 'lightningcss',
  // The first browsers with `light-dark()`, which the themes need. Vite's default would lower it.
  cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
};

/**
 * A stylesheet as it is shipped.
 * @param {string} input - Its path from the root of the repository.
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
  if (styles?.type !== 'asset') throw new Error(`Vite made no stylesheet of ${input}.`);
  return String(styles.source);
}
