import * as React from 'react';

/**
 * Keeps React from noting where each element was created: it makes an error for each of the first 10,000 of a
 * second, which took a sixth of the time of tests. Only the stack below a warning in the console tells it, and
 * with any warning a test fails.
 */
export function skipOwnerStacks(): void {
  const internals = Object.entries(React).find(([name]) => name.startsWith('__CLIENT_INTERNALS'));
  // React starts to count anew each second.
  if (internals) {
    Object.defineProperty(internals[1], 'recentlyCreatedOwnerStacks', {
      configurable: true,
      get: () => Infinity,
      set() {},
    });
  }
}
