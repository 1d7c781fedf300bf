import type { MockOperation } from './operation.ts';

/**
 * How a request fails.
 *
 * - a status: Polar's own response with it. 401 says `invalid_token`, 429 is empty, 500 is plain
 *   text without CORS headers
 * - `network`: the connection drops before the server acts
 * - `lost_response`: the server acts, then the connection drops
 * - `hang`: no response until the request is aborted; the server does not act
 * - `html`: status 200 with a page, as from a proxy in between
 * - `garbage`: status 200 with JSON that breaks off
 * - `{ body, status }`: any other JSON, for example of the wrong shape. `status` defaults to 200
 */
export type MockFailure =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 409
  | 410
  | 422
  | 429
  | 500
  | 'network'
  | 'lost_response'
  | 'hang'
  | 'html'
  | 'garbage'
  | { body: unknown; status?: number | undefined };

/** Options of `polar.fail`. */
export interface FailOptions {
  /** How many requests fail. @default Infinity */
  times?: number | undefined;
}

export interface Failures {
  add(operation: MockOperation | 'all', failure: MockFailure, times: number): () => void;
  /** The failure for a request, which uses it up; `undefined` when there is none. */
  take(operation: MockOperation | undefined): MockFailure | undefined;
  clear(): void;
}

export function createFailures(): Failures {
  let planned: { operation: MockOperation | 'all'; failure: MockFailure; left: number }[] = [];

  return {
    add(operation, failure, times) {
      const plan = { operation, failure, left: times };
      planned.push(plan);
      return () => {
        planned = planned.filter((other) => other !== plan);
      };
    },
    take(operation) {
      const plan = planned.find(
        (candidate) =>
          candidate.left > 0 &&
          (candidate.operation === 'all' || candidate.operation === operation),
      );
      if (plan) plan.left -= 1;
      return plan?.failure;
    },
    clear() {
      planned = [];
    },
  };
}
