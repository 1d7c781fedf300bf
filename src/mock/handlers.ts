import { http, type RequestHandler } from 'msw';
import type { Portal } from './portal.ts';

/** Options of {@link createHandlers}. */
export interface HandlersOptions {
  /** The URL whose `/v1` the portal answers; may have a path. @default "https://api.polar.sh" */
  server?: string | undefined;
}

/**
 * Creates the MSW handlers that let a portal answer. They answer every request under `/v1`, also
 * one that Polar would not know, so that none gets through to the network.
 *
 * @param portal - The one that answers.
 * @param options - Where it answers.
 *
 * @example
 * import { setupServer } from 'msw/node';
 * const server = setupServer(...createHandlers(portal));
 *
 * @throws `TypeError` when `server` is no URL.
 */
export function createHandlers(
  portal: Portal,
  { server = 'https://api.polar.sh' }: HandlersOptions = {},
): RequestHandler[] {
  const base = `${new URL(server).href.replace(/\/+$/, '')}/v1/`;
  return [
    http.all(
      // Not a pattern: a base URL may hold characters that mean something in one.
      ({ request }) => request.url.startsWith(base),
      ({ request }) => portal.respond(request),
    ),
  ];
}
