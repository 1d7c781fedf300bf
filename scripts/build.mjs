// Builds the package into dist/: modules and declarations by tsc, the stylesheet by Tailwind.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { compileStyles } from './styles.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['tsc', '--project', 'tsconfig.build.json'], { stdio: 'inherit' });
writeFileSync('dist/styles.css', await compileStyles());
