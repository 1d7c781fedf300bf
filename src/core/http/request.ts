import { PortalError } from './errors.ts';
import { hideKeys } from './hide-keys.ts';

/** Options of a single request. */
export interface RequestOptions {
  /** Aborts the request, which then rejects with the signal's reason in place of a `PortalError`. */
  signal?: AbortSignal | undefined;
}

/** A request to Polar's API. */
export interface PortalRequest extends RequestOptions {
  /** @default "GET" */
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | undefined;
  /** From `/v1` on, without a query, for example `"/v1/customer-portal/orders/"`. */
  path: `/v1/${string}`;
  /** The query's parameters. A list repeats its parameter, `undefined` leaves it out. */
  query?: PortalQuery | undefined;
  /** What is sent as JSON. */
  body?: object | undefined;
  /**
   * Whether the session's token goes with it. With `"none"` no token is requested either.
   * @default "session"
   */
  auth?: 'session' | 'none' | undefined;
  /**
   * What a success resolves with: its JSON, or its body as a `ReadableStream` of bytes that is read while it arrives, for
   * which no time limit holds. Abort the request to end it. @default "json"
   */
  as?: 'json' | 'stream' | undefined;
}

/** The parameters of a query. */
export type PortalQuery = Record<
  string,
  string | number | boolean | readonly (string | number)[] | undefined
>;

/**
 * Checks the path of a request at run time too: it follows the server's host directly, so that
 * `".example.com/"` would send the session token to another host.
 *
 * @throws {@link PortalError} `invalid_request` when it does not start with `/v1/`.
 */
export function checkPath(path: string): void {
  if (path.startsWith('/v1/')) return;
  throw new PortalError(
    'invalid_request',
    'client.request({ path }): path must start with "/v1/", for example "/v1/customer-portal/orders/".',
  );
}

/** What errors call a request. Without its query, which may hold what a customer typed, and without keys. */
export function nameRequest({ method = 'GET', path }: PortalRequest): string {
  return `${method} ${hideKeys(path)}`;
}

/** The part of a URL that holds a query, question mark included; nothing for no parameter. */
export function toSearch(query: PortalQuery = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) {
      if (each !== undefined) params.append(name, String(each));
    }
  }
  return params.size > 0 ? `?${params.toString()}` : '';
}
