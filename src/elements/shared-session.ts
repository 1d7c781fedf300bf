import { QueryClient } from '@tanstack/react-query';
import { createPortalClient, type PortalClient } from '../core/http/client.ts';
import { fetchSession } from '../core/http/fetch-session.ts';
import { createForgottenError } from '../core/http/session.ts';
import type { SessionToken } from '../core/http/session-token.ts';
import { refetchFailed } from '../core/query/refetch-failed.ts';

/** The customer of a session, and where its token comes from. */
export interface SessionSource {
  server: string | undefined;
  customerId: string | undefined;
  /** A token, a function that gets one, or a URL that responds with one. */
  tokenSource: SessionToken | URL;
  /** A replacement for the global `fetch`, for requests to Polar. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Headers for the request to the URL. */
  sessionHeaders?: HeadersInit | undefined;
}

/** A session and a cache, shared by all elements of a page that have the same source. */
export interface SharedSession {
  readonly client: PortalClient;
  readonly queryClient: QueryClient;
  source: SessionSource;
  /** The elements that use the session, and the source that each had when it last joined. */
  readonly elements: Map<object, SessionSource>;
}

const sessions = new Set<SharedSession>();

/**
 * Returns the session for an element: its current one if the source allows that, otherwise the session of
 * another element with the same source, otherwise a new one.
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL.
 */
export function joinSession(source: SessionSource, element: object): SharedSession {
  const all = [...sessions];
  const session =
    all.find((shared) => shared.elements.has(element) && canContinue(shared.source, source)) ??
    all.find((shared) => isSameSession(shared.source, source)) ??
    createSession(source);
  const { tokenSource, fetch, sessionHeaders } = source;
  const previous = session.elements.get(element);
  session.elements.set(element, source);
  if (fetch !== previous?.fetch) session.source = { ...session.source, fetch };
  if (sessionHeaders !== previous?.sessionHeaders) {
    session.source = { ...session.source, sessionHeaders };
  }
  // Elements of one customer may each have a token. Only one that is new to its own element replaces that
  // of the session, or two elements whose tokens have expired would replace each other's without end.
  const isNew = !previous || !isSameTokenSource(previous.tokenSource, tokenSource);
  if (!isNew || isSameTokenSource(session.source.tokenSource, tokenSource)) return session;
  session.source = { ...session.source, tokenSource };
  // Queries that failed with the previous token can succeed now.
  if (typeof tokenSource === 'string') void refetchFailed(session.queryClient, session.client);
  return session;
}

/** Removes a session and clears its cache when no element uses it any more. */
export function leaveSession(session: SharedSession, element: object): void {
  session.elements.delete(element);
  if (session.elements.size) return;
  sessions.delete(session);
  const { queryClient } = session;
  const cache = queryClient.getQueryCache();
  // Preact cleans up the effects of a component after the next paint. Until then its queries have observers,
  // and a query that is removed before its observers would keep the license key in memory.
  const clearWhenUnused = () => {
    if (cache.getAll().some((query) => query.getObserversCount() > 0)) return;
    stop();
    queryClient.clear();
  };
  const stop = cache.subscribe(clearWhenUnused);
  clearWhenUnused();
}

function createSession(source: SessionSource): SharedSession {
  const { server, customerId } = source;
  let forgottenToken: string | undefined;
  const client = createPortalClient({
    server,
    customerId,
    sessionToken() {
      const { tokenSource, sessionHeaders } = session.source;
      if (tokenSource instanceof URL) return fetchSession(tokenSource, { headers: sessionHeaders });
      if (tokenSource === forgottenToken) throw createForgottenError();
      return typeof tokenSource === 'function' ? tokenSource() : tokenSource;
    },
    get fetch() {
      return session.source.fetch;
    },
  });
  const session: SharedSession = {
    client: {
      server: client.server,
      // Not copied: it is created when it is first read.
      get scope() {
        return client.scope;
      },
      get hasFixedToken() {
        return typeof session.source.tokenSource === 'string';
      },
      request: (request) => client.request(request),
      forgetSession() {
        const { tokenSource } = session.source;
        if (typeof tokenSource === 'string') forgottenToken = tokenSource;
        client.forgetSession?.();
      },
    },
    queryClient: new QueryClient(),
    source,
    elements: new Map(),
  };
  sessions.add(session);
  return session;
}

/** Elements with the same `customerId` share a session, wherever their tokens come from. */
function isSameSession(one: SessionSource, other: SessionSource): boolean {
  if (!isSameCustomer(one, other)) return false;
  return one.customerId !== undefined || isSameTokenSource(one.tokenSource, other.tokenSource);
}

/** Whether an element keeps its session. A framework may set a new inline function on each render. */
function canContinue(before: SessionSource, after: SessionSource): boolean {
  const areFunctions =
    typeof before.tokenSource === 'function' && typeof after.tokenSource === 'function';
  return isSameSession(before, after) || (isSameCustomer(before, after) && areFunctions);
}

function isSameCustomer(one: SessionSource, other: SessionSource): boolean {
  return one.server === other.server && one.customerId === other.customerId;
}

function isSameTokenSource(
  one: SessionSource['tokenSource'],
  other: SessionSource['tokenSource'],
): boolean {
  return one === other || (one instanceof URL && one.href === String(other));
}
