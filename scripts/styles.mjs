import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';

const INPUT = `${process.cwd()}/src/styles.css`;
const FALLBACK = /[\w-]+: [^;]*;\s*@supports \(color: color-mix\([^{]*\{([^}]*)\}/g;

/**
 * Compiles the stylesheet as it is shipped.
 * @param {string} [left] - The name of a file in `src/styles` to leave out, to weigh it.
 */
export async function compileStyles(left) {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'leave-out',
        enforce: 'pre',
        transform: (code, id) =>
          id === INPUT && left ? code.replace(`@import './styles/${left}.css';`, '') : undefined,
      },
      // Vite minifies; Tailwind's own pass would unfold the nesting, at 0.1 kB.
      tailwindcss({ optimize: false }),
      {
        name: 'leave-out-fallbacks',
        enforce: 'pre',
        // Tailwind writes one before each `color-mix()`, for browsers older than ours.
        transform: (code, id) =>
          id === INPUT ? code.replaceAll(FALLBACK, (_, mixed) => mixed) : undefined,
      },
    ],
    build: {
      write: false,
      // The first browsers with `light-dark()`, which the themes stand on; Vite would lower it.
      cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
      rollupOptions: { input: INPUT },
    },
  });
  const assets = 'output' in output ? output.output : [];
  const styles = assets.find(({ fileName }) => fileName.endsWith('.css'));
  if (styles?.type !== 'asset') throw new Error('Vite made no stylesheet.');
  return (
    String(styles.source)
      // Without Tailwind's banner: no rule of its own is left in it, only what ours say in its words.
      .replace(/^\/\*!.*?\*\/\s*/s, '')
      // Nested rules need no `&`, unless something follows it directly.
      .replaceAll(/& (?=[a-z:[])|&(?=>)/g, '')
  );
}
