import type { OrderDocumentState } from '../documents/state.ts';
import type { OrderMessages } from '../messages.ts';

/** The text of the button of a document, and the longest one that it may have. */
export function getDocumentLabel(
  kind: 'invoice' | 'receipt',
  state: OrderDocumentState,
  messages: OrderMessages,
): { label: string; longest: string; isBusy: boolean } {
  const { opening, preparing, checkAgain } = messages;
  const labels = [messages[kind], opening, preparing, checkAgain];
  const longest = labels.toSorted((a, b) => b.length - a.length)[0] ?? '';
  switch (state.step) {
    case 'opening':
      return { label: opening, longest, isBusy: true };
    case 'creating':
    case 'saving':
      return { label: preparing, longest, isBusy: true };
    case 'preparing':
      return { label: state.isLate ? checkAgain : preparing, longest, isBusy: !state.isLate };
    case 'replacing':
      // Once it is late, whichever there is can be opened.
      return { label: state.isLate ? messages[kind] : preparing, longest, isBusy: !state.isLate };
    default:
      return { label: messages[kind], longest, isBusy: false };
  }
}
