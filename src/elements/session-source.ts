import type { SessionToken } from '../core/http/session-token.ts';

/** The customer of a session, and where its token comes from. */
export interface SessionSource {
  server: string | undefined;
  customerId: string | undefined;
  /** A token, a function that gets one, or a URL that responds with one. */
  tokenSource: SessionToken | URL;
  /** A replacement for the global `fetch`, for requests to Polar. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Headers for the request to the URL. */
  sessionHeaders?: HeadersInit | undefined;
}

/** Elements with the same `customerId` share a session, wherever their tokens come from. */
export function isSameSession(one: SessionSource, other: SessionSource): boolean {
  if (!isSameCustomer(one, other)) return false;
  return one.customerId !== undefined || isSameTokenSource(one.tokenSource, other.tokenSource);
}

/** Whether two sources are of the same customer on the same server. */
export function isSameCustomer(one: SessionSource, other: SessionSource): boolean {
  return one.server === other.server && one.customerId === other.customerId;
}

/** Whether two tokens come from the same place. */
export function isSameTokenSource(
  one: SessionSource['tokenSource'],
  other: SessionSource['tokenSource'],
): boolean {
  return one === other || (one instanceof URL && one.href === String(other));
}
