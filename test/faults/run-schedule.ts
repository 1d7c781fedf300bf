import { onlineManager } from '@tanstack/react-query';
import { vi } from 'vitest';
import { createClock, stopClock } from './clock.ts';
import { createCustomer } from './customer.ts';
import { describeStep } from './describe-schedule.ts';
import { startFaultyServer } from './faulty-server.ts';
import { findDifferences } from './find-differences.ts';
import { connectPage } from './page-network.ts';
import { getShownKeys, openPage, type Heard } from './page.tsx';
import { recover } from './recover.ts';
import type { Schedule } from './schedule.ts';
import { setVisible, takeStep, type Stage } from './take-step.ts';
import { createWitness } from './witness.ts';
import { createWorld } from './world.ts';

/** How much of a schedule was played. */
export interface Played {
  steps: number;
  requests: number;
  faults: number;
  /** Changes that the customer has confirmed. */
  changes: number;
}

/**
 * Plays a schedule, and looks at everything that can be seen after each of its moments.
 *
 * @throws `Error` when something was not as it must be, with the moment and what it was.
 */
export async function runSchedule({ view, steps, faults }: Schedule): Promise<Played> {
  const world = createWorld();
  const server = await startFaultyServer(world, faults);
  stopClock();
  const began = Date.now();
  const network = connectPage(server.url);
  const heard: Heard = { errors: [], events: [] };
  const clock = createClock(network, server, () => witness.look(page.state));
  const onSignIn = () => {
    network.signedIn = page.state.who;
  };
  const page = openPage({ url: server.url, heard, onSignIn }, view);
  const customer = createCustomer({ page, clock, network, world });
  const { received } = server;
  const { clicks } = customer;
  const witness = createWitness({ world, heard, clicks, received });
  const stage: Stage = { page, clock, network, server, customer, world };

  function check(moment: string) {
    const seconds = (Date.now() - began) / 1_000;
    if (witness.found.length > 0) {
      throw new Error(`${witness.found.join('\n')}\nThis was ${moment}, at ${seconds} s.`);
    }
  }

  try {
    await clock.settle();
    for (const [index, step] of steps.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- the order is what it is about
      await takeStep(step, stage);
      check(`after step ${index + 1}, ${describeStep(step)}`);
    }
    await recover(stage);
    witness.look(page.state, true);
    check('when nothing failed any more');
    witness.found = findDifferences(getShownKeys(page.state), page.state.view === 'list', world);
    check('at the end');
  } finally {
    await setVisible(true, clock).catch(() => undefined);
    onlineManager.setOnline(true);
    witness.leave();
    page.close();
    server.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  }
  return {
    steps: steps.length,
    requests: received.length,
    faults: received.filter(({ fault }) => fault.kind !== 'none').length,
    changes: clicks.changes.length,
  };
}
