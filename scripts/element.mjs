// Bundles the custom element, everything inside: as modules for the doors, and as one file for a
// <script type="module">.
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { elementAlias } from './element-alias.mjs';
import { compileStyles } from './styles.mjs';

/** Writes the bundles into dist, next to the declarations by tsc. */
export async function buildElement() {
  await bundle('dist', { element: 'src/element.ts', define: 'src/define.ts' });
  await buildElementFile('dist');
}

/**
 * Writes the one file.
 * @param {string} outDir
 */
export async function buildElementFile(outDir) {
  await bundle(outDir, { 'polar-license-key': 'src/define.ts' }, true);
}

/**
 * @param {string} outDir
 * @param {Record<string, string>} entry
 * @param {boolean} [minify]
 */
async function bundle(outDir, entry, minify = false) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), inlineStyles()],
    resolve: { alias: elementAlias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      target: 'es2022',
      minify,
      lib: { entry, formats: ['es'] },
      rollupOptions: {
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'element/[name].js',
          postBanner: writeLicense,
          ...(minify && { minify: true }),
        },
      },
    },
  });
}

/** The stylesheet as a text, without the rules of the list, which the element does not show. */
function inlineStyles() {
  const id = '\0styles';
  return {
    name: 'inline-styles',
    /** @param {string} source */
    resolveId: (source) => (source === 'polar-customer-portal/styles.css?inline' ? id : undefined),
    /** @param {string} loaded */
    load: async (loaded) =>
      loaded === id ? `export default ${JSON.stringify(await compileStyles('list'))}` : undefined,
  };
}

/**
 * The license, with the notice of what is bundled: both are under the same one.
 * @param {{ moduleIds: string[] }} chunk
 */
function writeLicense({ moduleIds }) {
  const foreign = moduleIds.filter((id) => id.includes('node_modules'));
  if (foreign.some((id) => !id.includes('/node_modules/preact/'))) {
    throw new Error(`The license of something that is bundled is missing: ${foreign.join(', ')}`);
  }
  const [preact] = /^Copyright.*$/m.exec(readFileSync('node_modules/preact/LICENSE', 'utf8')) ?? [];
  const license = readFileSync('LICENSE', 'utf8').trim();
  return `/*!\n${license.replace(/^Copyright.*$/m, `$&\npreact: ${preact}`)}\n*/`;
}
