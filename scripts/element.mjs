// Bundles the custom element with all its dependencies: as modules for the entry points, and as a single
// file for a <script type="module">.
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { elementAlias } from './element-alias.mjs';
import { writeNotices } from './licenses.mjs';
import { cssOptions, tailwind } from './styles.mjs';

/**
 * Writes the modules behind the entry points `/element` and `/element/define`.
 * @param {string} outDir
 */
export async function buildElementModules(outDir) {
  await bundle(outDir, { element: 'src/element.ts', define: 'src/define.ts' }, false);
}

/**
 * Writes the single file for a script tag.
 * @param {string} outDir
 */
export async function buildElementFile(outDir) {
  await bundle(outDir, { 'polar-license-key': 'src/define.ts' }, true);
}

/**
 * @param {string} outDir
 * @param {Record<string, string>} entry - The source file of each file to write, by the name of the latter.
 * @param {boolean} minify
 */
async function bundle(outDir, entry, minify) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), tailwind()],
    resolve: { alias: elementAlias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...cssOptions,
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      target: 'es2022',
      minify,
      lib: { entry, formats: ['es'] },
      rollupOptions: {
        // The stylesheet is a string in the bundle, which needs no source map.
        checks: { sourcemapBroken: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'elements/[name].js',
          postBanner: ({ moduleIds }) => writeNotices(moduleIds),
          // In this format, Vite's library mode does not remove white space.
          ...(minify && { minify }),
        },
      },
    },
  });
}
