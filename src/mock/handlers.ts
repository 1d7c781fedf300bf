import { http, type RequestHandler } from 'msw';
import type { MockPolar } from './mock-polar.ts';

/** Options of {@link createHandlers}. */
export interface HandlersOptions {
  /**
   * Which Polar is mocked: all requests under its `/v1`. Give the provider, the client or the
   * element the same value. A URL may have a path.
   *
   * @default "production"
   */
  server?: 'production' | 'sandbox' | (string & {}) | undefined;
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
  const base = `${toUrl(server)}/v1/`;
  return [
    http.all(
      // Not a pattern, since a URL may hold characters that mean something else in one.
      ({ request }) => request.url.startsWith(base),
      ({ request }) => polar.respond(request),
    ),
  ];
}

function toUrl(server: string): string {
  if (server === 'production') return 'https://api.polar.sh';
  if (server === 'sandbox') return 'https://sandbox-api.polar.sh';
  if (!/^https?:\/\/./.test(server) || !URL.canParse(server)) {
    throw new TypeError(
      `createHandlers: server must be "production", "sandbox" or a URL such as "https://polar.example", not "${server}".`,
    );
  }
  return new URL(server).href.replace(/\/+$/, '');
}
