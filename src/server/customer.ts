import { isMissingId } from '../core/http/customer-id.ts';
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
  const ids = readIds(returned);
  const isOne = ids.filter(([name]) => CUSTOMER_IDS.includes(name)).length === 1;
  if (!isOne || ids.some(([, id]) => typeof id !== 'string' || id === '')) {
    throw new PortalError(
      'invalid_request',
      'getCustomer returned no customer. It must return null when nobody is signed in, else an object with exactly one of customer_id and external_customer_id, as a text: for example { external_customer_id: user.id }.',
    );
  }
  const wrong = ids.find(([, id]) => isWrongId(id as string));
  if (wrong) {
    throw new PortalError(
      'invalid_request',
      `getCustomer returned as ${wrong[0]} a text that is no id: a missing value as a text ("undefined", "null", "NaN", "false", "0", "[object Object]"), or one with a space at its start or end, or with a control character. Is the id read from the right place, and awaited?`,
    );
  }
  return Object.fromEntries(ids) as SessionCustomer;
}

/** The ids that are there, each read once: the value may be a proxy, or have getters. */
function readIds(returned: unknown): [name: string, id: unknown][] {
  try {
    return Object.entries(Object(returned) as object).filter(
      ([name, id]) =>
        [...CUSTOMER_IDS, ...MEMBER_IDS].includes(name) && id !== undefined && id !== null,
    );
  } catch (cause) {
    throw new PortalError(
      'invalid_request',
      'getCustomer returned an object that threw an error when it was read (see `cause`).',
      { cause },
    );
  }
}

/** Whether a text cannot be somebody's id, but is what a mistake makes of one. */
function isWrongId(id: string): boolean {
  // A session is for exactly one id, so that one which was read with a line break, from a file or a header for
  // example, is another id to Polar. In the page an id only keeps data apart, and such a text does too.
  return isMissingId(id) || /^\s|\s$|\p{Cc}/u.test(id);
}
