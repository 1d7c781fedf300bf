import { act } from '@testing-library/react';
import { vi } from 'vitest';
import type { FaultyServer } from './faulty-server.ts';
import type { PageNetwork } from './page-network.ts';
import { START } from './world.ts';

/** Milliseconds of the real clock, for a machine that does much else meanwhile. */
const PATIENCE = 30_000;

/** Not replaced by the fake timers: what comes over a socket does not come by the clock. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve);
  });

/** Stops the clock of the page and of the server. */
export function stopClock(): void {
  vi.useFakeTimers({
    now: START,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
}

/** A clock that goes on only when nothing is under way between the page and the server. */
export interface Clock {
  /**
   * Lets everything happen that needs no time.
   *
   * @param begin - What starts it.
   */
  settle(begin?: () => void): Promise<void>;
  /** Lets time pass, timer by timer. */
  pass(milliseconds: number): Promise<void>;
}

/** @param onChange - Called whenever something may have changed on the page. */
export function createClock(
  network: PageNetwork,
  server: FaultyServer,
  onChange: () => void,
): Clock {
  async function exchangeAll() {
    const deadline = performance.now() + PATIENCE;
    // A response that was read may lead to another request within the same turn.
    for (let quiet = 0; quiet < 2;) {
      // oxlint-disable-next-line no-await-in-loop -- one turn after another
      await nextTurn();

      if (server.arrived() > 0 && network.inFlight() <= server.held() + server.arrived()) {
        server.admit();
      }
      quiet = server.isBusy() || network.inFlight() !== server.held() ? 0 : quiet + 1;
      if (performance.now() > deadline) throw new Error('The network does not come to rest.');
    }
  }

  async function settle(begin?: () => void) {
    let sent: number;
    do {
      sent = network.sent();
      // oxlint-disable-next-line no-await-in-loop -- as long as one thing leads to another
      await act(async () => {
        begin?.();
        begin = undefined;
        await exchangeAll();
        // react-query tells of a response with a timer of no time.
        vi.advanceTimersByTime(1);
        await exchangeAll();
      });
      onChange();
    } while (network.sent() !== sent || network.inFlight() !== server.held());
  }

  return {
    settle,
    async pass(milliseconds) {
      const end = Date.now() + milliseconds;
      // Otherwise the next timer may be later.
      setTimeout(() => undefined, milliseconds);
      while (Date.now() < end) {
        // oxlint-disable-next-line no-await-in-loop -- one timer after another
        await settle(() => vi.advanceTimersToNextTimer());
      }
    },
  };
}
