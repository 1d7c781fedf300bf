// Stands for your own authentication. The examples need only one thing: who is signed in, or null.

/** One of your users. */
export interface User {
  /** At Polar, the customer's `external_id`. */
  id: string;
}

/**
 * The user who is signed in, from the `Cookie` header of a request.
 *
 * For a first try in the sandbox, everybody is the same customer: write the `external_id` of one of yours here.
 * Replace it before anybody else sees the page, or they all see the license keys of this customer.
 */
export function getUser(_cookies: string | null | undefined): User | null {
  return { id: 'account-2041' };
}
