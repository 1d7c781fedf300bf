/** @throws `TypeError` when no timer can count so many milliseconds. */
export function checkTimeout(timeout: number): void {
  if (typeof timeout === 'number' && timeout > 0 && timeout < 2 ** 31) return;
  throw new TypeError(
    `timeout must be a number of milliseconds above 0 and below ${2 ** 31}, for example 10000. It is ${timeout}.`,
  );
}
