/** A number that is whole, as amounts and quantities are; `undefined` for any other. JSON can hold `1e999` and `-0`. */
export function readWhole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) + 0 : undefined;
}

/** The same for how many there are of something, from 1 on. */
export function readCount(value: unknown): number | undefined {
  const count = readWhole(value);
  return count !== undefined && count >= 1 ? count : undefined;
}
