'use client';

import { useEffect, useRef } from 'react';
import { createPart } from '../../ui/create-part.tsx';
import type { PanelView } from '../../ui/panel-scope.ts';
import type { OrderDocumentControls } from '../documents/use-order-document.ts';
import { DetailsFormScope, InvoiceScope, OrderScope, ReceiptScope } from '../scopes.ts';
import type { OrderNoteState } from '../slots.ts';
import { getDocumentNote } from './document-note.ts';
import { SignInAgain } from './sign-in-again.tsx';

/**
 * What there is to say of the invoice: how long it takes, a link to it, or what went wrong. Also announced. Renders a
 * `<p>` element, or nothing.
 */
export const OrderInvoiceNote = createPart<'p', OrderNoteState>(
  'Order.InvoiceNote',
  'order-note',
  'p',
  (panel, part) => useNote('invoice', InvoiceScope.use(part), panel, part),
);

/** The same of the receipt. Renders a `<p>` element, or nothing. */
export const OrderReceiptNote = createPart<'p', OrderNoteState>(
  'Order.ReceiptNote',
  'order-note',
  'p',
  (panel, part) => useNote('receipt', ReceiptScope.use(part), panel, part),
);

function useNote(
  kind: 'invoice' | 'receipt',
  { state, open, followLink }: OrderDocumentControls,
  { slot, messages: common, announce }: PanelView,
  part: string,
) {
  const { messages } = OrderScope.use(part);
  const { purpose } = DetailsFormScope.use(part);
  // A form says itself what has become of it.
  const isAsking = kind === 'invoice' && purpose !== undefined;
  const note = isAsking ? undefined : getDocumentNote(kind, state, messages, common);
  const text = note?.text;
  // Not what was there when this part was rendered first: it has been said.
  const said = useRef(text);
  useEffect(() => {
    if (text && text !== said.current) announce(text);
    said.current = text;
  }, [text, announce]);
  if (!note) return null;
  return {
    'data-state': note.state,
    value: note.state,
    children: (
      <>
        <span>{note.text}</span>
        {state.step === 'failed' && <SignInAgain error={state.error} onSignedIn={open} />}
        {state.step === 'ready' && (
          <>
            <span> </span>
            <a
              {...slot('order-document')}
              href={state.url}
              rel="noreferrer"
              // In place, as the click on the button: it is an attachment. Elsewhere for who has seen nothing of that.
              target={state.isOpened ? '_blank' : undefined}
              onClick={followLink}
            >
              {note.link}
            </a>
          </>
        )}
      </>
    ),
  };
}
