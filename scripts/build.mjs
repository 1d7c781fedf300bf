// Builds the package into dist/: modules and declarations by tsc, the stylesheet by Tailwind.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['tsc', '--project', 'tsconfig.build.json'], { stdio: 'inherit' });

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [tailwindcss({ optimize: { minify: true } })],
  build: {
    emptyOutDir: false,
    // The first browsers with `light-dark()`, which the themes stand on; Vite would lower it.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    rollupOptions: { input: 'src/styles.css', output: { assetFileNames: '[name][extname]' } },
    outDir: 'dist',
  },
});
