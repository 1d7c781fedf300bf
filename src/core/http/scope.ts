/** On the global object, so that copies of this package in one server count together. */
const COUNTER = Symbol.for('polar-customer-portal.scopes');

/**
 * Creates the scope of a client that has no customer.
 *
 * In a browser it is random: a counter would repeat itself in another copy of this package. On a server
 * it is a counter, because the scope is read while components render, where Next.js permits no random
 * values. Its prefix keeps it from matching any scope in a browser.
 */
export function createScope(): string {
  if (!globalThis.document) {
    const counters = globalThis as { [COUNTER]?: number };
    counters[COUNTER] = (counters[COUNTER] ?? 0) + 1;
    return `server-${counters[COUNTER]}`;
  }
  // Unlike `randomUUID`, it also works on a page without HTTPS.
  return `session-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
}
