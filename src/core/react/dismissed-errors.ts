import { PortalError } from '../http/errors.ts';

const dismissed = new WeakSet<object>();

/** Keeps an error from being reported, in whichever provider. */
export function dismissError(error: PortalError): void {
  dismissed.add(error);
}

export function isDismissed(error: object): boolean {
  return dismissed.has(error);
}

/**
 * Sends a request of a session that the page may replace meanwhile. That the session has ended is then not
 * reported: the session of the customer who is signed in by now has not.
 */
export async function requestUntilReplaced(
  send: () => Promise<unknown>,
  isReplaced: () => boolean,
): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    const hasEnded =
      error instanceof PortalError && ['unauthorized', 'no_session'].includes(error.code);
    if (hasEnded && isReplaced()) dismissError(error);
    throw error;
  }
}
