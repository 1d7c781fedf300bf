import { isRefusal, type PortalError } from '../http/errors.ts';
import { toPortalError } from '../http/to-portal-error.ts';
import { toChangeFailure, toUnconfirmed } from './change-failure.ts';

/** A change of a record, and how to find out whether it was made. */
interface Change<Data> {
  /** Sends it, once. */
  send: () => Promise<Data>;
  /** Reads what Polar holds, in a request that begins now. */
  look: () => Promise<Data>;
  /** Whether what was read shows that it was made. */
  isMade: (found: Data) => boolean;
  /** Whether something may have made it before that Polar has refused now. @default never */
  mayBeMade?: ((refusal: PortalError) => boolean) | undefined;
  /**
   * Whether what was read was changed since the change was sent. If it was, it may have been made, and then have been
   * undone by somebody else. @default never
   */
  isChanged?: ((found: Data) => boolean) | undefined;
  /** What may have been done when nobody knows: a sentence. */
  maybe: string;
}

/**
 * Makes a change, and without a clear answer finds out whether it was made: what Polar holds decides.
 *
 * @throws {@link PortalError} Of the change, which was not made then; `unconfirmed` when nobody knows, because the look
 *   has failed too, or has found something else, or because Polar may still be at it after a timeout, for which
 *   `mayComeLate` tells.
 */
export async function changeOrLook<Data>({
  send,
  look,
  isMade,
  mayBeMade,
  isChanged,
  maybe,
}: Change<Data>): Promise<Data> {
  try {
    return await send();
  } catch (error) {
    const failure = toChangeFailure(error);
    if (isRefusal(failure) && !mayBeMade?.(failure)) throw failure;
    const found = await look().catch((lookError: unknown) => {
      const reason = `Reading it failed: ${toPortalError(lookError).message}`;
      throw toUnconfirmed(maybe, failure, reason);
    });
    if (isMade(found)) return found;
    if (isRefusal(failure)) throw failure;
    if (isChanged?.(found)) {
      throw toUnconfirmed(maybe, failure, 'It was changed since, by this or by something else.');
    }
    if (failure.code === 'timeout') {
      throw toUnconfirmed(
        maybe,
        failure,
        'Reading it shows no change yet, but Polar may still be at it.',
      );
    }
    throw failure;
  }
}
