/** What is to happen, and when. */
interface Timer {
  callback: () => void;
  at: number;
  interval?: number;
}

const REAL = { now: Date.now, setTimeout, setInterval, clearTimeout, clearInterval };
/** Shorter ones are left to the browser. */
const LONG = 1_000;

/**
 * Replaces the clock and long timers of the page, before anything has read them.
 *
 * @returns What moves the clock on by so many milliseconds, and calls the timers that are due, once each.
 */
export function fakeTime() {
  const timers = new Map<number, Timer>();
  let shift = 0;
  let lastId = 1_000_000;
  const now = () => REAL.now() + shift;
  const add = (timer: Timer) => {
    lastId += 1;
    timers.set(lastId, timer);
    return lastId;
  };
  const clear = (id?: number) => {
    if (!timers.delete(id ?? 0)) REAL.clearTimeout.call(globalThis, id);
  };
  Date.now = now;
  Object.assign(globalThis, {
    setTimeout: (callback: () => void, delay = 0, ...args: []) =>
      delay < LONG
        ? REAL.setTimeout.call(globalThis, callback, delay, ...args)
        : add({ callback, at: now() + delay }),
    setInterval: (callback: () => void, delay = 0) =>
      add({ callback, at: now() + delay, interval: delay }),
    clearTimeout: clear,
    clearInterval: clear,
  });
  return (milliseconds: number) => {
    shift += milliseconds;
    for (const [id, timer] of [...timers].filter(([, { at }]) => at <= now())) {
      if (timer.interval) timer.at = now() + timer.interval;
      else timers.delete(id);
      timer.callback();
    }
  };
}
