import type { OrderDocumentState } from '../documents/state.ts';
import type { OrderMessages } from '../messages.ts';

/** The text of the button of a document, and whether a click would do nothing. */
export function getDocumentLabel(
  kind: 'invoice' | 'receipt',
  state: OrderDocumentState,
  messages: OrderMessages,
): { label: string; isBusy: boolean } {
  const { opening, preparing, checkAgain } = messages;
  switch (state.step) {
    case 'opening':
      return { label: opening, isBusy: true };
    case 'creating':
    case 'saving':
      return { label: preparing, isBusy: true };
    case 'preparing':
      return { label: state.isLate ? checkAgain : preparing, isBusy: !state.isLate };
    case 'replacing':
      // Once it is late, whichever there is can be opened.
      return { label: state.isLate ? messages[kind] : preparing, isBusy: !state.isLate };
    default:
      return { label: messages[kind], isBusy: false };
  }
}
