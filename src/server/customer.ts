import { PortalError } from '../core/http/errors.ts';

/**
 * Whom a session is for, in the field names of Polar's Create Customer Session endpoint: the customer
 * by exactly one of two ids, and of a team's customer the member.
 */
export type SessionCustomer = (
  | {
      /** The customer's id in your own system, which is their `external_id` at Polar. */
      external_customer_id: string;
      customer_id?: undefined;
    }
  | {
      /** Polar's id of the customer, a UUID. */
      customer_id: string;
      external_customer_id?: undefined;
    }
) & {
  /** Polar's id of the member, a UUID. @default the customer's owner, where Polar has members */
  member_id?: string | null | undefined;
  /** The member's id in your own system, in place of `member_id`. */
  external_member_id?: string | null | undefined;
};

const CUSTOMER_IDS = ['customer_id', 'external_customer_id'];
const MEMBER_IDS = ['member_id', 'external_member_id'];

/**
 * What of the value that a vendor's `getCustomer` returned goes to Polar; nothing else does.
 *
 * @throws {@link PortalError} `invalid_request`, which does not quote the value.
 */
export function readCustomer(returned: unknown): SessionCustomer {
  const ids = Object.entries(Object(returned) as object).filter(
    ([name, id]) =>
      [...CUSTOMER_IDS, ...MEMBER_IDS].includes(name) && id !== undefined && id !== null,
  );
  const isOne = ids.filter(([name]) => CUSTOMER_IDS.includes(name)).length === 1;
  if (!isOne || ids.some(([, id]) => typeof id !== 'string' || id === '')) {
    throw new PortalError(
      'invalid_request',
      'getCustomer returned no customer. It must return null when nobody is signed in, else an object with exactly one of customer_id and external_customer_id, as a text: for example { external_customer_id: user.id }.',
    );
  }
  return Object.fromEntries(ids) as SessionCustomer;
}
