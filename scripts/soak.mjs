// Runs the generated answers and the fault schedules many more times than `npm test` does, or one of them again:
//   npm run soak
//   npm run soak -- schedules --seed=42
//   npm run soak -- answers --seed=-1203 --path=card:17:0:2
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run soak -- [answers | schedules] [--runs=<number>] [--seed=<number>] [--path=<property>:<path>]
Without a seed, everything is run with random ones, which are printed: 10,000 answers and 1,000 schedules.`;

/** What can be run: its folder, the variable with the number of its runs, and how many there are. */
const SUITES = {
  answers: { folder: 'test/generated', variable: 'SOAK_ANSWERS', runs: '10000' },
  schedules: { folder: 'test/faults', variable: 'SOAK_SCHEDULES', runs: '1000' },
};

const { suites, seed, path, runs } = readArguments();
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '--project',
    'jsdom',
    '--project',
    'node',
    ...suites.map(({ folder }) => folder),
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...Object.fromEntries(
        suites.map((suite) => [suite.variable, runs ?? (seed ? undefined : suite.runs)]),
      ),
      ...(seed && { SOAK_SEED: seed }),
      ...(path && { SOAK_PATH: path }),
    },
  },
);
process.exit(status ?? 1);

function readArguments() {
  const { values, positionals } = parse();
  const [name, ...more] = positionals;
  if (more.length > 0) fail(`Only one can be chosen: ${positionals.join(', ')}.`);
  const chosen = Object.entries(SUITES).filter(([suite]) => name === undefined || suite === name);
  if (chosen.length === 0) fail(`There is no “${name}”.`);
  const { seed, path, runs } = values;
  if (seed !== undefined && !/^-?\d+$/.test(seed)) fail(`--seed must be a whole number: ${seed}`);
  if (runs !== undefined && !/^[1-9]\d*$/.test(runs)) fail(`--runs must be a number: ${runs}`);
  if (seed !== undefined && name === undefined) fail('--seed goes with answers or schedules.');
  if (path !== undefined && (name !== 'answers' || !seed)) fail('--path goes with answers --seed.');
  if (path !== undefined && !/^[a-z-]+(:\d+)+$/.test(path)) {
    fail(`--path is what the failure has printed, for example card:17:0:2: ${path}`);
  }
  return { suites: chosen.map(([, suite]) => suite), seed, path, runs };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string' }, path: { type: 'string' }, runs: { type: 'string' } },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  process.stderr.write(`${problem}\n${USAGE}\n`);
  process.exit(1);
}
