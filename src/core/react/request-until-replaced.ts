import { isPortalError } from '../http/errors.ts';
import { dismissError } from './dismissed-errors.ts';

/**
 * Sends a request of a session that the page may replace meanwhile. That the session has ended is then not
 * reported: the session of the customer who is signed in by now has not.
 */
export async function requestUntilReplaced<Result>(
  send: () => Promise<Result>,
  isReplaced: () => boolean,
): Promise<Result> {
  try {
    return await send();
  } catch (error) {
    const hasEnded = isPortalError(error) && ['unauthorized', 'no_session'].includes(error.code);
    if (hasEnded && isReplaced()) dismissError(error);
    throw error;
  }
}
