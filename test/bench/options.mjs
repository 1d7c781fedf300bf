// The options of `npm run bench`.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CONTESTANTS, getName } from './contestants.mjs';

const USAGE =
  'Usage: npm run bench -- [--runs <number>] [--only <name>,<name>] [--against <commit>] [--profile] [--serve]';

/** Reads the options, or says what is wrong with them and ends. */
export function readOptions() {
  const { runs, only, against, profile, serve } = parse();
  if (!/^[1-9]\d*$/.test(runs)) return fail(`--runs must be a whole number from 1 on: ${runs}`);
  if (against !== undefined && !isCommit(against)) {
    return fail(`--against names no commit: "${against}"`);
  }
  const contestants = CONTESTANTS.filter(({ column }) => against || column !== 'before');
  const names = new Set(contestants.flatMap((each) => [each.page, getName(each)]));
  const chosen = only?.split(',');
  const unknown = chosen?.find((name) => !names.has(name));
  if (unknown !== undefined) {
    return fail(`--only names nothing: "${unknown}". There are ${[...names].join(', ')}.`);
  }
  return { runs: Number(runs), only: chosen, against, profile, serve, contestants };
}

function parse() {
  try {
    return parseArgs({
      options: {
        runs: { type: 'string', default: '21' },
        only: { type: 'string' },
        against: { type: 'string' },
        profile: { type: 'boolean', default: false },
        serve: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} ref */
function isCommit(ref) {
  return spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).status === 0;
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  process.stderr.write(`${problem}\n${USAGE}\n`);
  process.exit(1);
}
