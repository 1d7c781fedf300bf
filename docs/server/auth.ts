// Stands for your own authentication. The examples need only one thing: who is signed in, or null.

/** One of your users. */
export interface User {
  /** At Polar, the customer's `external_id`. */
  id: string;
}

/**
 * The user who is signed in, from the `Cookie` header of a request.
 *
 * For a first try, anywhere but in production, everybody is the same customer: write the `external_id` of one of
 * yours here.
 * Replace all of it before you go live: in production, nobody is signed in.
 */
export function getUser(_cookies: string | null | undefined): User | null {
  const server = globalThis.process?.env['POLAR_SERVER'] || 'production';
  return server !== 'production' ? { id: 'account-2041' } : null;
}
