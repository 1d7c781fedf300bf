// Builds the package into dist/: declarations by tsc, modules by Oxc, the stylesheet by Tailwind,
// the custom element by Vite.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformWithOxc } from 'vite';
import { buildElement } from './element.mjs';
import { compileStyles } from './styles.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['tsc', '--project', 'tsconfig.build.json'], { stdio: 'inherit' });
for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  const isElement = /^(element|define\.)/.test(path);
  if (/\.tsx?$/.test(path) && !isElement) await compileModule(path);
}
writeFileSync('dist/styles.css', await compileStyles());
await buildElement();

/**
 * Compiles a module, with its elements made by `createElement`: a page gets 83 bytes less than by the
 * functions of `react/jsx-runtime`, and no source has to import it.
 * @param {string} path - Below `src`.
 */
async function compileModule(path) {
  const source = readFileSync(join('src', path), 'utf8');
  const names = path.endsWith('x')
    ? ['createElement', 'Fragment'].filter((name) => !source.includes(name))
    : [];
  // In the first line, so that all others stay where they are in the source map.
  const [, directive = ''] = /^('use client';)?/.exec(source) ?? [];
  const { code, map } = await transformWithOxc(
    `${directive}${names.length > 0 ? `import { ${names.join(', ')} } from 'react';` : ''}${source.slice(directive.length)}`,
    path,
    {
      jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' },
      typescript: { onlyRemoveTypeImports: true, rewriteImportExtensions: true },
      sourcemap: true,
      target: 'es2022',
    },
  );
  const to = join('dist', path.replace(/\.tsx?$/, '.js'));
  const file = basename(to);
  const sources = [`${'../'.repeat(path.split(/[\\/]/).length)}src/${path}`];
  // Without the `null` of an element that has neither attributes nor children.
  const short = code.replaceAll(/(createElement\([\w."]+), null\)/g, '$1)');
  writeFileSync(to, `${short}//# sourceMappingURL=${file}.map\n`);
  writeFileSync(`${to}.map`, JSON.stringify({ ...map, file, sources, sourcesContent: [source] }));
}
