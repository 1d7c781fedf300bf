import * as v from 'valibot';
import type { PortalResponse } from '../core/http/read-response.ts';

const schema = v.object({
  detail: v.strictTuple([
    v.object({
      loc: v.strictTuple([v.literal('body'), v.picklist(['customer_id', 'external_customer_id'])]),
      msg: v.literal('Customer does not exist.'),
    }),
  ]),
});

/**
 * Whether Polar says that it has no such customer, and nothing else: every other 422 is a mistake in what
 * was sent.
 */
export function isUnknownCustomer({ status, body }: PortalResponse): boolean {
  return status === 422 && v.is(schema, body);
}
