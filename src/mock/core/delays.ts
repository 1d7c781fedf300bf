import type { MockOperation } from './operation.ts';

/** How long the responses to some operations take. */
export interface Delays {
  /** @returns A function that removes this delay. */
  add(operation: MockOperation | 'all', milliseconds: number): () => void;
  get(operation: MockOperation | undefined): number;
}

export function createDelays(): Delays {
  const delays = new Set<{ operation: MockOperation | 'all'; milliseconds: number }>();

  return {
    add(operation, milliseconds) {
      const delay = { operation, milliseconds };
      delays.add(delay);
      return () => void delays.delete(delay);
    },
    get: (operation) =>
      [...delays]
        .filter((delay) => delay.operation === 'all' || delay.operation === operation)
        .reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  };
}
