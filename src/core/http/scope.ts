/**
 * Creates the scope of a client that has no customer. A counter would repeat itself in another copy of
 * this package, and between server and browser.
 */
export function createScope(): string {
  // Unlike `randomUUID`, it also works on a page without HTTPS.
  return `session-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
}
