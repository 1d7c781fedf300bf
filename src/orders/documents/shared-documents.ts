import type { QueryClient } from '@tanstack/react-query';
import type { OrderDocument } from './order-document.ts';
import { IDLE, type OrderDocumentState } from './state.ts';

/** The documents of one cache, of which something is under way or to be shown. All who show one share it. */
interface SharedDocuments {
  documents: Map<string, OrderDocument>;
  listeners: Map<string, Set<() => void>>;
}

const caches = new WeakMap<QueryClient, SharedDocuments>();

function getShared(queryClient: QueryClient): SharedDocuments {
  const shared = caches.get(queryClient) ?? { documents: new Map(), listeners: new Map() };
  caches.set(queryClient, shared);
  return shared;
}

/** The state of a document. Nothing is created for it before something is done with it. */
export function getDocumentState(queryClient: QueryClient, key: string): OrderDocumentState {
  return caches.get(queryClient)?.documents.get(key)?.getState() ?? IDLE;
}

/** Tells when the state of a document has changed, and that somebody shows it. */
export function watchDocument(
  queryClient: QueryClient,
  key: string,
  listener: () => void,
): () => void {
  const { documents, listeners } = getShared(queryClient);
  const own = listeners.get(key) ?? new Set();
  listeners.set(key, own);
  own.add(listener);
  if (own.size === 1) documents.get(key)?.watch(true);
  return () => {
    own.delete(listener);
    if (own.size > 0) return;
    listeners.delete(key);
    documents.get(key)?.watch(false);
  };
}

/**
 * A document to do something with.
 *
 * @param create - Creates it. Its argument is to be called when its state has changed.
 */
export function openDocument(
  queryClient: QueryClient,
  key: string,
  create: (onChange: () => void) => OrderDocument,
): OrderDocument {
  const { documents, listeners } = getShared(queryClient);
  const known = documents.get(key);
  if (known) return known;
  const document = create(() => {
    for (const listener of listeners.get(key) ?? []) listener();
    if (document.isForgettable()) documents.delete(key);
  });
  document.watch(listeners.has(key));
  documents.set(key, document);
  return document;
}
