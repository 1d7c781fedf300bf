import type { PortalError } from '../../core/http/errors.ts';

/** A document of an order. */
export type DocumentKind = 'invoice' | 'receipt';

/** What the customer has asked for and did not get. */
export type DocumentTask = 'open' | 'create' | 'save';

/** Where a document of an order is on its way to the customer. */
export type OrderDocumentState =
  /** Nothing is under way. */
  | { step: 'idle' }
  /** Its address is being asked for. */
  | { step: 'opening' }
  /** Polar is being asked to make it. */
  | { step: 'creating' }
  /** Polar makes it. `isLate`: a minute is over, and nobody asks any more. */
  | { step: 'preparing'; isLate: boolean }
  /**
   * It can be followed, for ten minutes. `isOpened`: the customer's click has led there already. `isCorrected`: Polar has
   * told that this is the corrected one.
   */
  | { step: 'ready'; url: string; isOpened: boolean; isCorrected: boolean }
  /** Polar needs a name and an address to make it. */
  | { step: 'needs_details' }
  /** The corrected details are being saved. */
  | { step: 'saving' }
  /** They are saved, and Polar makes the corrected one. `isLate`: nothing tells when it is there. */
  | { step: 'replacing'; isLate: boolean }
  /** Nothing of the details has changed, so nothing was sent. */
  | { step: 'unchanged' }
  /** `areDetailsSaved`: the correction is saved, and only the request for its invoice has failed. */
  | { step: 'failed'; during: DocumentTask; error: PortalError; areDetailsSaved: boolean };

/** Nothing has happened to a document. */
export const IDLE: OrderDocumentState = { step: 'idle' };

/** Whether something is under way, so that a further click does nothing. */
export function isBusy(state: OrderDocumentState): boolean {
  switch (state.step) {
    case 'opening':
    case 'creating':
    case 'saving':
      return true;
    case 'preparing':
    case 'replacing':
      return !state.isLate;
    default:
      return false;
  }
}
