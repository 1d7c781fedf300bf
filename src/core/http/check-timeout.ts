/** @throws `TypeError` when no clock can count so many milliseconds. */
export function checkTimeout(timeout: number): void {
  if (!(timeout > 0 && timeout < 2 ** 31)) {
    throw new TypeError(`timeout is no time: ${timeout} ms`);
  }
}
