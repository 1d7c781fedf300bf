/**
 * Passes what a callback of the host app threw to the page's error handlers, as if nobody had caught it: it
 * is not ours, and must not break our components.
 */
export function reportUncaught(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  // oxlint-disable-next-line no-console -- jsdom has no `reportError`
  else console.error(error);
}
