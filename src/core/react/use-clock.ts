import { useSyncExternalStore } from 'react';

/** Milliseconds between two looks at the clock. */
const INTERVAL = 30_000;
/** Milliseconds by which what is shown may be late. */
const TOLERANCE = 1_000;

const listeners = new Set<() => void>();
/** The time that the whole page shows, in milliseconds since 1970. It is kept while somebody listens. */
let now = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * What a component shows of the current time, kept up to date while the page is open. All components share one
 * timer and one time, and each renders only when what it shows has changed.
 *
 * @param select - Returns it for a time in milliseconds since 1970: a text or a state, never the time itself, which
 *   is another each time. The time is 0 on a server and while hydrating, when nothing that depends on it is shown.
 */
export function useClock<Selected extends string | boolean | undefined>(
  select: (now: number) => Selected,
): Selected {
  return useSyncExternalStore(
    subscribe,
    () => select(getTime()),
    // A server's clock is not the customer's, and Next.js fails a build that reads it.
    () => select(0),
  );
}

function getTime(): number {
  if (listeners.size === 0) now = Date.now();
  return now;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (timer === undefined) {
    timer = setInterval(tick, INTERVAL);
    // Timers stand still on a hidden page and on a sleeping machine.
    document.addEventListener('visibilitychange', tick);
  }
  // Also those who were there before, so that the page shows one time.
  if (Math.abs(Date.now() - now) > TOLERANCE) tick();
  // What `<Activity>` has hidden was not told of the time since, and is not rendered when it is shown again.
  else listener();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  };
}

function tick() {
  now = Date.now();
  for (const listener of listeners) listener();
}
