import { expect } from 'vitest';

const RUNS = 41;

interface Measured {
  /** Such as "10". */
  name: string;
  /** Does it once, and answers how many milliseconds that took. */
  run: () => number | Promise<number>;
}

/** Runs two things in turn, and prints how long they took, as a ratio of their medians. */
export async function compare(what: string, few: Measured, many: Measured): Promise<void> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.few.push(await few.run());
    times.many.push(await many.run());
  }
  const [short, long] = [median(times.few), median(times.many)];
  expect(short).toBeGreaterThan(0);
  // oxlint-disable-next-line no-console -- this is what the benchmark is for
  console.log(
    `${what}: ${few.name} in ${short.toFixed(2)} ms, ${many.name} in ${long.toFixed(2)} ms, ${(long / short).toFixed(2)} times as long (medians of ${RUNS})`,
  );
}

function median(times: number[]) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
