import type { CommonMessages } from '../../locale/common-messages.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import type { OrderDocumentState } from '../documents/state.ts';
import type { OrderMessages } from '../messages.ts';
import type { OrderNoteState } from '../slots.ts';

type Kind = 'invoice' | 'receipt';
type Failed = Extract<OrderDocumentState, { step: 'failed' }>;

/** What there is to say of a document. */
export interface DocumentNote {
  state: OrderNoteState;
  text: string;
  /** The text of the link to the document. */
  link?: string;
}

/** What there is to say of a document, in words; `undefined` for nothing. */
export function getDocumentNote(
  kind: Kind,
  state: OrderDocumentState,
  messages: OrderMessages,
  common: CommonMessages,
): DocumentNote | undefined {
  const isInvoice = kind === 'invoice';
  switch (state.step) {
    case 'preparing':
      return state.isLate
        ? { state: 'late', text: isInvoice ? messages.invoiceLate : messages.receiptLate }
        : {
            state: 'waiting',
            text: isInvoice ? messages.invoicePreparing : messages.receiptPreparing,
          };
    case 'replacing':
      return state.isLate
        ? { state: 'late', text: messages.correctionFollows }
        : { state: 'waiting', text: messages.correctionPreparing };
    case 'ready':
      return getReadyNote(isInvoice, state, messages);
    case 'unchanged':
      return { state: 'saved', text: messages.nothingToCorrect };
    case 'failed':
      return { state: 'failed', text: getFailedNote(isInvoice, state, messages, common) };
    default:
      return undefined;
  }
}

function getReadyNote(
  isInvoice: boolean,
  { isOpened, isCorrected }: Extract<OrderDocumentState, { step: 'ready' }>,
  messages: OrderMessages,
): DocumentNote {
  const link = isInvoice ? messages.openInvoice : messages.openReceipt;
  if (isOpened) {
    return { state: 'ready', text: messages.ifNothingOpened, link: messages.openInNewTab };
  }
  if (isCorrected) return { state: 'ready', text: messages.corrected, link };
  return {
    state: 'ready',
    text: isInvoice ? messages.invoiceReady : messages.receiptReady,
    link,
  };
}

function getFailedNote(
  isInvoice: boolean,
  { during, error, areDetailsSaved }: Failed,
  messages: OrderMessages,
  common: CommonMessages,
): string {
  const [reason] = getFailureText(toFailureKind(error), common, messages);
  if (areDetailsSaved) return messages.savedOnly(reason);
  const { code } = error;
  switch (during) {
    case 'open':
      if (!isInvoice && code === 'not_found') return messages.noReceipt;
      return isInvoice ? messages.invoiceNotOpened(reason) : messages.receiptNotOpened(reason);
    case 'create':
      if (code === 'conflict') return messages.noInvoice;
      return code === 'unconfirmed' ? messages.maybeCreated : messages.invoiceNotCreated(reason);
    case 'save':
      return code === 'unconfirmed' ? messages.maybeCorrected : messages.notCorrected(reason);
  }
}
