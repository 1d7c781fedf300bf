import { configure } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { loadAddressData } from '../../../src/account/address/load-address-data.ts';
import { server } from '../../network.ts';
import { chooseSeeds } from '../seeds.ts';
import { runPurchaseSchedule } from './run-schedule.tsx';
import { anyPurchaseSchedule, type PurchaseSchedule } from './schedule.ts';

// These requests go over a network, and forms need no time to load.
beforeAll(async () => {
  server.close();
  configure({ reactStrictMode: false });
  await loadAddressData();
});

afterAll(() => configure({ reactStrictMode: true }));

it.each(chooseSeeds())(
  'tells the truth of each change and sends none twice, in schedule %i of purchases',
  async (seed) => {
    const [schedule] = fc.sample(anyPurchaseSchedule, { seed, numRuns: 1 });
    if (!schedule) throw new Error('There is no schedule.');
    await runPurchaseSchedule(schedule).catch((error: unknown) => {
      throw new Error(`Schedule ${seed}: ${(error as Error).message}\n${describe(schedule)}`, {
        cause: error,
      });
    });
  },
);

/** A schedule in a few lines. */
function describe({ view, steps, faults }: PurchaseSchedule): string {
  return [
    view,
    ...steps.map((step, index) => `${index + 1}. ${JSON.stringify(step)}`),
    ...Object.entries(faults).map(
      ([kind, all]) => `${kind}: ${all.map((fault) => JSON.stringify(fault)).join(' ')}`,
    ),
  ].join('\n');
}
