import { toPortalError } from '../http/to-portal-error.ts';

/** Milliseconds: a little less than until the last look of `lookLater`, which decides. */
const PATIENCE = 25_000;

/**
 * Whether Polar may still be at a change that has failed: it did not respond in time. What is read now shows that it was
 * made, or nothing.
 *
 * @param since - When it failed, in milliseconds since 1970.
 */
export function mayComeLate(error: unknown, since: number): boolean {
  const { code, cause } = toPortalError(error);
  if (code !== 'unconfirmed' || toPortalError(cause).code !== 'timeout') return false;
  const age = Date.now() - since;
  // Not for ever where the clock was set back.
  return age >= 0 && age < PATIENCE;
}
