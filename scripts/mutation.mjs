// Mutation testing of the named areas of `test/mutation/areas.mjs`, else of all: `-- rules server`. It
// changes files of `src/` while it runs and restores them at its end, so commit before.
import { spawnSync } from 'node:child_process';
import { AREAS } from '../test/mutation/areas.mjs';

const names = process.argv.slice(2);
for (const area of names.length > 0 ? names : Object.keys(AREAS)) {
  if (!(area in AREAS)) {
    throw new Error(`There is no area "${area}", only ${Object.keys(AREAS).join(', ')}.`);
  }
  process.stdout.write(`Mutating ${area}\n`);
  const { status } = spawnSync('npx', ['stryker', 'run', '--incremental'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, MUTATION_AREA: area },
  });
  if (status !== 0) process.exit(status ?? 1);
}
