import { http, type RequestHandler } from 'msw';
import { toServerUrl, type PortalServer } from '../core/http/server-url.ts';
import type { MockPolar } from './mock-polar.ts';

/** Options of {@link createHandlers}. */
export interface HandlersOptions {
  /**
   * Which Polar is mocked: all requests under its `/v1`. Give the provider, the client or the
   * element the same value. A URL may have a path.
   *
   * @default "production"
   */
  server?: PortalServer | undefined;
}

/**
 * Creates the handlers with which msw responds from a mock of Polar. They respond to every request
 * under `/v1`, even if Polar does not know its path, so that none reaches the network.
 *
 * @param polar - The mock that responds.
 * @param options - Which server it replaces.
 *
 * @example
 * import { setupServer } from 'msw/node';
 * const server = setupServer(...createHandlers(polar));
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL.
 */
export function createHandlers(
  polar: MockPolar,
  { server = 'production' }: HandlersOptions = {},
): RequestHandler[] {
  // As a request writes it, for example without a default port.
  const base = new URL(`${toServerUrl(server)}/v1/`).href;
  return [
    http.all(
      // Not a pattern, since a URL may hold characters that mean something else in one.
      ({ request }) => request.url.startsWith(base),
      ({ request }) => polar.respond(request),
    ),
  ];
}
