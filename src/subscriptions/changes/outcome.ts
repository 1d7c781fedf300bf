import type { CustomerProduct } from '../../account/product-schema.ts';
import type { PortalError } from '../../core/http/errors.ts';
import type { CancellationFeedback } from '../end-api.ts';
import {
  isCancelMade,
  isClearMade,
  isPauseMade,
  isResumeMade,
  isRevokeMade,
  isUncancelMade,
  isUnpauseMade,
  isUpdateMade,
} from '../is-made.ts';
import type { SubscriptionPause } from '../pause-api.ts';
import type { CustomerSubscription } from '../schema.ts';

/** A change, with what the customer has chosen for it. */
export type ChangeRequest =
  | { change: 'cancel' | 'revoke'; feedback: CancellationFeedback }
  | { change: 'keep' | 'dropPause' | 'dropChange' }
  | { change: 'pause'; pause: SubscriptionPause }
  /** With the id of the newest order before: `null` if there was none, `undefined` if nobody knows. */
  | { change: 'resume'; orderBefore: string | null | undefined }
  | { change: 'changePlan'; product: Pick<CustomerProduct, 'id' | 'name'> }
  | { change: 'changeSeats'; seats: number };

/** What became of a change: it was made, it was not, or nobody knows. */
export type ChangeOutcome = 'done' | 'refused' | 'unknown';

/** The last change, and what became of it. */
export interface LastChange {
  request: ChangeRequest;
  outcome: ChangeOutcome;
  /** Why it was not made; `undefined` if it was, and if a later read has told that it was not. */
  error?: PortalError | undefined;
  /** When it ended, in milliseconds since 1970. */
  endedAt: number;
  /** The subscription as it was shown when the change was sent. */
  before: CustomerSubscription;
  /** When the subscription had last been read, in milliseconds since 1970. Only a later read decides. */
  readAt: number;
  /** Whether nobody will know what became of it: it was read, and has been changed in another way. */
  isChanged?: boolean | undefined;
  /** Whether what was done could be seen since. */
  isShown?: boolean | undefined;
}

/** Whether a subscription that was read shows that a change was made. */
export function isMade(found: CustomerSubscription, request: ChangeRequest): boolean {
  switch (request.change) {
    case 'cancel':
      return isCancelMade(found);
    case 'revoke':
      return isRevokeMade(found);
    case 'keep':
      return isUncancelMade(found);
    case 'pause':
      return isPauseMade(found, request.pause);
    case 'dropPause':
      return isUnpauseMade(found);
    case 'resume':
      return isResumeMade(found);
    case 'changePlan':
      return isUpdateMade(found, { product_id: request.product.id });
    case 'changeSeats':
      return isUpdateMade(found, { seats: request.seats });
    case 'dropChange':
      return isClearMade(found);
  }
}
