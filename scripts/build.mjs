// Builds the package into dist/. Which tool makes what, and why: docs/decisions/010.
import { execFile } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildElementFile, buildElementModules } from './element.mjs';
import { compileStyles } from './styles.mjs';

rmSync('dist', { recursive: true, force: true });
await compileModules();
writeFileSync('dist/styles.css', await compileStyles('src/styles.css'));
await buildElementModules('dist');
await buildElementFile('dist');

/** JavaScript, source maps and declarations of all modules, each by itself. */
async function compileModules() {
  await promisify(execFile)('npx', ['tsc', '--project', 'tsconfig.build.json']);
  // Of the elements only the declarations: their JavaScript comes as bundles.
  for (const path of readdirSync('dist/elements', { recursive: true, encoding: 'utf8' })) {
    if (/\.js(\.map)?$/.test(path)) rmSync(join('dist/elements', path));
  }
}
