import { QueryClient } from '@tanstack/react-query';
import { createPortalClient, type PortalClient } from '../core/http/client.ts';
import { fetchSession } from '../core/http/fetch-session.ts';
import { createForgottenError, createReplacedError } from '../core/http/session.ts';
import type { SessionToken } from '../core/http/session-token.ts';
import { requestUntilReplaced } from '../core/react/request-until-replaced.ts';
import { endScope } from '../core/query/end-scope.ts';
import { readWithNewToken } from '../core/query/read-with-new-token.ts';
import { refetchFailed } from '../core/query/refetch-failed.ts';
import {
  isSameCustomer,
  isSameSession,
  isSameTokenSource,
  type SessionSource,
} from './session-source.ts';

/** An element, whose property may by now differ from the source with which it last joined. */
export interface SessionElement {
  readonly sessionToken: SessionToken | undefined;
}

/** A session and a cache, shared by all elements of a page that have the same source. */
export interface SharedSession {
  readonly client: PortalClient;
  readonly queryClient: QueryClient;
  source: SessionSource;
  /** Reads everything again with the token that the source has by now. */
  renew: () => void;
  /** The elements that use the session, and the source that each had when it last joined. */
  readonly elements: Map<SessionElement, SessionSource>;
}

/** The sessions of a page, by the version of this package. */
type Page = typeof globalThis & Record<symbol, Set<SharedSession> | undefined>;

/** Written in by the build. */
declare const POLAR_PORTAL_VERSION: string | undefined;

/**
 * The sessions of the page. Where each element comes from a file of its own, these share them too, if they are of the
 * same version: another one may have other sessions and other caches.
 */
function getSessions(): Set<SharedSession> {
  const version = typeof POLAR_PORTAL_VERSION === 'string' ? POLAR_PORTAL_VERSION : 'source';
  return ((globalThis as Page)[Symbol.for(`polar-customer-portal ${version}`)] ??= new Set());
}

/**
 * Returns the session for an element: its current one if the source allows that, otherwise the session of
 * another element with the same source, otherwise a new one.
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL.
 */
export function joinSession(source: SessionSource, element: SessionElement): SharedSession {
  const all = [...getSessions()];
  const session =
    all.find((shared) => canContinue(shared, source, element)) ??
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
  if (typeof tokenSource !== 'string') return session;
  if (previous) session.renew();
  // Queries that failed with the other token can succeed now.
  else void refetchFailed(session.queryClient, session.client);
  return session;
}

/** Removes a session and what is cached of it when no element uses it any more. */
export function leaveSession(session: SharedSession, element: SessionElement): void {
  session.elements.delete(element);
  if (session.elements.size) return;
  getSessions().delete(session);
  const { queryClient } = session;
  const cache = queryClient.getQueryCache();
  // Preact cleans up the effects of a component after the next paint. Until then its queries have observers,
  // and a query that is removed before its observers would keep the license key in memory.
  const clearWhenUnused = () => {
    if (cache.getAll().some((query) => query.getObserversCount() > 0)) return;
    stop();
    // Not while the cache tells its listeners.
    setTimeout(() => endScope(queryClient, session.client));
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
      // Of a URL, the token would be that of whoever is signed in by now.
      if (!getSessions().has(session)) throw createReplacedError();
      const { tokenSource, sessionHeaders } = session.source;
      if (tokenSource instanceof URL) return fetchSession(tokenSource, { headers: sessionHeaders });
      if (tokenSource === forgottenToken) throw createForgottenError();
      return typeof tokenSource === 'function' ? tokenSource() : tokenSource;
    },
    get fetch() {
      return session.source.fetch;
    },
  });
  const { getSessionKind } = client;
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
      request: (request) =>
        requestUntilReplaced(
          () => client.request(request),
          () => !getSessions().has(session),
        ),
      getSessionKind:
        getSessionKind &&
        (() => requestUntilReplaced(getSessionKind, () => !getSessions().has(session))),
      forgetSession() {
        const { tokenSource } = session.source;
        if (typeof tokenSource === 'string') forgottenToken = tokenSource;
        client.forgetSession?.();
      },
    },
    queryClient: new QueryClient(),
    source,
    renew() {
      client.forgetSession?.();
      void readWithNewToken(session.queryClient, session.client);
    },
    elements: new Map(),
  };
  getSessions().add(session);
  return session;
}

/**
 * Whether an element keeps its session. A framework may set a new inline function on each render, of all
 * elements at once. One that only some of them get may be another customer's.
 */
function canContinue(
  shared: SharedSession,
  source: SessionSource,
  element: SessionElement,
): boolean {
  if (!shared.elements.has(element)) return false;
  if (isSameSession(shared.source, source)) return true;
  const { tokenSource } = source;
  return (
    isSameCustomer(shared.source, source) &&
    typeof shared.source.tokenSource === 'function' &&
    typeof tokenSource === 'function' &&
    [...shared.elements.keys()].every(({ sessionToken }) => sessionToken === tokenSource)
  );
}
