import { configure } from '@testing-library/react';
import { afterAll, beforeAll, it } from 'vitest';
import { server } from '../network.ts';
import { createSchedule, explainFailure, simplify } from './explain-failure.ts';
import { runSchedule } from './run-schedule.ts';
import { chooseSeeds } from './seeds.ts';

const seeds = chooseSeeds();
const total = { schedules: 0, steps: 0, requests: 0, faults: 0, changes: 0 };

// These requests go over a network.
beforeAll(() => {
  server.close();
  // Twice the time, and other tests render everything twice.
  configure({ reactStrictMode: false });
});

afterAll(() => {
  configure({ reactStrictMode: true });
  if (process.env['SOAK_SCHEDULES'] === undefined) return;
  const counts = Object.entries(total).map(([name, count]) => `${count} ${name}`);
  process.stdout.write(`Seeds ${seeds[0]} to ${seeds.at(-1)}: played ${counts.join(', ')}.\n`);
});

it.each(seeds)(
  'shows what Polar holds, and says nothing untrue before, in schedule %i',
  async (seed) => {
    const played = await runSchedule(createSchedule(seed)).catch(async (error: unknown) => {
      const simpler = seeds.length === 1 ? `\n\n${await simplify(seed)}` : '';
      throw new Error(explainFailure(seed, error) + simpler, { cause: error });
    });
    total.schedules += 1;
    for (const [name, count] of Object.entries(played)) total[name as keyof typeof played] += count;
  },
);
