/** Milliseconds after which a change is looked for that Polar may make late. */
const LATER = [2_000, 10_000, 30_000];

/**
 * Looks again for a change that a look has not found: after a timeout, Polar may still be at it. `mayComeLate` tells for
 * how long.
 *
 * @param look - Reads, and returns whether it was found: then it is not looked for any more.
 */
export function lookLater(look: () => Promise<boolean>): void {
  let isFound = false;
  async function lookUnlessFound() {
    if (!isFound) isFound = await look();
  }
  for (const pause of LATER) setTimeout(() => void lookUnlessFound(), pause);
}
