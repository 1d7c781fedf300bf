// Builds the package into dist/. docs/decisions/010 explains which tool builds what.
import { execFile } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildElementFiles, buildElementModules } from './element.mjs';
import { compileStyles } from './styles.mjs';

rmSync('dist', { recursive: true, force: true });
await compileModules();
writeFileSync('dist/styles.css', await compileStyles('src/styles.css'));
await buildElementModules('dist');
await buildElementFiles('dist');

/** Compiles each module to JavaScript, a source map and a declaration. */
async function compileModules() {
  await promisify(execFile)('npx', ['tsc', '--project', 'tsconfig.build.json']);
  // The JavaScript of the elements is bundled below, so only their declarations are kept.
  for (const path of readdirSync('dist/elements', { recursive: true, encoding: 'utf8' })) {
    if (/\.js(\.map)?$/.test(path)) rmSync(join('dist/elements', path));
  }
}
