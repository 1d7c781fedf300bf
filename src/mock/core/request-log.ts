import type { MockOperation } from './operation.ts';
import type { Router } from './router.ts';

/** A request that the server received. It holds no token and no license key. */
export interface MockRequest {
  method: string;
  /**
   * From `/v1` on, with the parameters that the operation has in its query. If there is something
   * else in place of an id, the path has `…` there, since it may be a license key.
   */
  path: string;
  /** `undefined` when the server knows no such operation. */
  operation: MockOperation | undefined;
  /** When it came, in milliseconds since 1970 by the server's clock. */
  time: number;
  /** By lower-case name. The value of `authorization` is `…`. */
  headers: Record<string, string>;
}

/** What is logged of a request. */
export function toMockRequest(
  { method, url, headers }: Request,
  path: string,
  router: Router,
  time: number,
): MockRequest {
  const { route } = router.find(method, path);
  const known = route?.query ?? {};
  const query = [...new URL(url).searchParams].filter(([name]) => Object.hasOwn(known, name));
  return {
    method,
    path: router.mask(path) + (query.length > 0 ? `?${new URLSearchParams(query)}` : ''),
    operation: route?.operation,
    time,
    headers: {
      ...Object.fromEntries(headers),
      ...(headers.has('authorization') && { authorization: '…' }),
    },
  };
}
