// Bundles the custom elements with all their dependencies: as modules for the entry points, which share what is
// common, and each as a single file for a <script type="module">.
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { elementAlias } from './element-alias.mjs';
import { writeNotices } from './licenses.mjs';
import { cssOptions, tailwind } from './styles.mjs';
import { TAGS } from './tags.mjs';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Writes the modules behind the entry points `/element` and `/element/define`.
 * @param {string} outDir
 */
export async function buildElementModules(outDir) {
  // Each class apart, so that a page that imports one of them gets no other.
  const classes = TAGS.map((tag) => [`elements/${tag}`, `src/elements/${tag}.tsx`]);
  await bundle(outDir, Object.fromEntries(classes), false);
  await bundle(outDir, { element: 'src/element.ts', define: 'src/define.ts' }, false);
}

/**
 * Writes the single file of each element, for a script tag.
 * @param {string} outDir
 */
export async function buildElementFiles(outDir) {
  // Apart, or they would share modules, and none could be copied alone.
  for (const tag of TAGS) {
    await bundle(outDir, { [tag]: `src/elements/define/${tag}.ts` }, true);
  }
}

/**
 * Leaves the classes, which are bundled apart, to what imports them by a name without a folder: the entry points.
 * @type {import('vite').Plugin}
 */
const importClasses = {
  name: 'import-classes',
  enforce: 'pre',
  resolveId(id) {
    const [, tag] = /^\.\/elements\/(polar-[\w-]+)\.tsx$/.exec(id) ?? [];
    return tag ? { id: `./elements/${tag}.js`, external: true } : undefined;
  },
};

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
    plugins: [react(), tailwind(), importClasses],
    resolve: { alias: elementAlias },
    define: {
      'process.env.NODE_ENV': '"production"',
      // Elements from files of the same version share their sessions.
      POLAR_PORTAL_VERSION: JSON.stringify(version),
    },
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
          // What is loaded later, such as the program that checks files, is inside a file that stands alone.
          ...(minify && { codeSplitting: false }),
          postBanner: ({ moduleIds }) => writeNotices(moduleIds),
          // In this format, Vite's library mode does not remove white space.
          ...(minify && { minify }),
        },
      },
    },
  });
}
