import { startTimer } from './timers.ts';

/** What the server does after it has responded, as Polar's worker does. */
export interface Jobs {
  /** Runs a job once so many milliseconds have passed by the server's clock; at once when there are none. */
  schedule(milliseconds: number, run: () => void): void;
  /** Runs the jobs whose time has come. Each request does this first, since a test may move the clock alone. */
  runDue(): void;
}

export function createJobs(now: () => number): Jobs {
  let waiting: { at: number; run: () => void }[] = [];

  function runDue() {
    const due = waiting.filter(({ at }) => at <= now());
    waiting = waiting.filter((job) => !due.includes(job));
    for (const { run } of due) run();
  }

  return {
    schedule(milliseconds, run) {
      waiting.push({ at: now() + milliseconds, run });
      if (milliseconds === 0) return runDue();
      startTimer(runDue, milliseconds);
      // A timer may end a millisecond early, by a clock that is not its own.
      startTimer(runDue, milliseconds + 5);
    },
    runDue,
  };
}
