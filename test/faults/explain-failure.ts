import { asyncProperty, check, sample } from 'fast-check';
import { describeSchedule } from './describe-schedule.ts';
import { anySchedule } from './generate-schedule.ts';
import { runSchedule } from './run-schedule.ts';
import type { Schedule } from './schedule.ts';

/** Milliseconds in which a simpler schedule that fails too is looked for. */
const PATIENCE = 15_000;

/** The schedule of a seed. */
export function createSchedule(seed: number): Schedule {
  const [schedule] = sample(anySchedule, { seed, numRuns: 1 });
  if (!schedule) throw new Error('There is no schedule.');
  return schedule;
}

/** Tells what has failed, and the command that plays it again. */
export function explainFailure(seed: number, error: unknown): string {
  return [
    `Schedule ${seed}: ${(error as Error).message}`,
    describeSchedule(createSchedule(seed)),
    `Play it again: npm run soak -- schedules --seed=${seed}`,
  ].join('\n\n');
}

/** Looks for a simpler schedule that fails too. */
export async function simplify(seed: number): Promise<string> {
  const { counterexample, errorInstance } = await check(
    asyncProperty(anySchedule, async (schedule) => void (await runSchedule(schedule))),
    { seed, numRuns: 1, interruptAfterTimeLimit: PATIENCE },
  );
  if (!counterexample) return 'It did not fail again.';
  const [schedule] = counterexample;
  return `A simpler one: ${(errorInstance as Error).message}\n\n${describeSchedule(schedule)}`;
}
