import type { Call, CustomerCall } from './call.ts';
import type { BodyRules, Fields } from './fields.ts';
import type { MockOperation } from './operation.ts';
import type { RateLimit } from './rate-limits.ts';

/** An operation: how to reach it, who may call it, what it takes, and what it does. */
export type Route = {
  operation: MockOperation;
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
  /** `{id}` stands for a UUID v4; any other name in braces, such as `{token}` or `{slug}`, for any text. */
  path: string;
  query?: Fields;
  body?: BodyRules;
  /** Counts in place of the limit that all other routes share. */
  rateLimit?: RateLimit;
} &
  // `billing`: a customer's session, or that of an owner or a billing manager.
  (
    | { auth: 'session' | 'billing'; handle: (call: CustomerCall) => Response }
    | { auth: 'organization' | 'none'; handle: (call: Call) => Response }
  );

/** What a folder of one resource exports. Its routes hold on to its records. */
export interface Resource {
  /** In the order in which Polar tries them. */
  routes: readonly Route[];
}
