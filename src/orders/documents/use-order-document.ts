'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { normalizeId } from '../../core/http/same-id.ts';
import type { OrderUpdate } from '../api.ts';
import type { CustomerOrder } from '../schema.ts';
import { createService } from './create-service.ts';
import { createOrderDocument, type OrderDocument } from './order-document.ts';
import { getDocumentState, openDocument, watchDocument } from './shared-documents.ts';
import { IDLE, type DocumentKind, type OrderDocumentState } from './state.ts';

/** A document of an order, and what the customer can do with it. The functions stay the same. */
export interface OrderDocumentControls {
  /** Where it is on its way. */
  state: OrderDocumentState;
  /** Opens it in the same tab if it exists; otherwise has it made. Does nothing while that is under way. */
  open: () => void;
  /** For the click on the link in the state `ready`: gets a new one if it is too old. */
  followLink: (event: { preventDefault: () => void }) => void;
  /** Saves what has changed of the name and the address, and has the invoice made anew, or for the first time. */
  correct: (changes: OrderUpdate) => void;
  /** Leaves a question, a failure, a link or a document that is late. Takes nothing back that is under way. */
  cancel: () => void;
}

/**
 * The invoice or the receipt of an order, from the click to the file. Nothing is requested before the customer does
 * something, and no change is sent twice for one click. All who show the same document share its state.
 *
 * An invoice that exists opens with one click, in the same tab, which stays as it is. Otherwise Polar makes it: it is
 * `ready` some seconds later, with a link to follow. Errors go to the provider's `onError`.
 * Source: `GET` and `POST /v1/customer-portal/orders/{id}/invoice`, `GET /v1/customer-portal/orders/{id}/receipt`,
 * `PATCH /v1/customer-portal/orders/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Hooks
 */
export function useOrderDocument(order: CustomerOrder, kind: DocumentKind): OrderDocumentControls {
  const { client, queryClient, report, emit } = usePortal();
  const key = useCustomerKey(normalizeId(order.id), kind);
  const state = useSyncExternalStore(
    useCallback(
      (listener: () => void) => watchDocument(queryClient, key, listener),
      [queryClient, key],
    ),
    () => getDocumentState(queryClient, key),
    () => IDLE,
  );
  const act = useHandler((task: (document: OrderDocument, order: CustomerOrder) => void) =>
    task(
      openDocument(queryClient, key, (onChange) =>
        createOrderDocument(
          createService({ client, queryClient, orderId: order.id, kind, report, emit }),
          onChange,
        ),
      ),
      order,
    ),
  );
  const actions = useMemo(
    (): Omit<OrderDocumentControls, 'state'> => ({
      open: () => act((document, order) => document.open(order)),
      followLink: (event) => act((document, order) => document.followLink(order, event)),
      correct: (changes) => act((document, order) => document.correct(order, changes)),
      cancel: () => act((document) => document.cancel()),
    }),
    [act],
  );
  return useMemo(() => ({ state, ...actions }), [state, actions]);
}
