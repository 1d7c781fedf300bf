import { QueryClient } from '@tanstack/react-query';
import { createPortalClient, type PortalClient } from '../core/http/client.ts';
import { fetchSession } from '../core/http/fetch-session.ts';
import type { SessionToken } from '../core/http/session-token.ts';
import { refetchFailed } from '../core/query/refetch-failed.ts';

/** Whose session it is and where it comes from. */
export interface SessionSource {
  server: string | undefined;
  customerId: string | undefined;
  /** A token, a function that gets one, or else the address to ask for one. */
  from: SessionToken | URL;
}

/** One session and one cache, for all elements of a page that have the same source. */
export interface SharedSession {
  readonly client: PortalClient;
  readonly queryClient: QueryClient;
  source: SessionSource;
  /** The elements that show it. */
  readonly users: Set<object>;
}

const sessions = new Set<SharedSession>();

/**
 * The session for a source: the one that the user has, if that may go on; else one that others have;
 * else another.
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL.
 */
export function joinSession(source: SessionSource, user: object): SharedSession {
  const all = [...sessions];
  const session =
    all.find(({ users, source: own }) => users.has(user) && goesOn(own, source)) ??
    all.find((shared) => isSame(shared.source, source)) ??
    begin(source);
  const hasOtherToken = typeof source.from === 'string' && source.from !== session.source.from;
  session.source = source;
  session.users.add(user);
  // What the token before was too old for can be read now.
  if (hasOtherToken) void refetchFailed(session.queryClient, session.client);
  return session;
}

/** Forgets a session, cache and all, when nobody shows it any more. */
export function leaveSession(session: SharedSession, user: object): void {
  session.users.delete(user);
  if (session.users.size) return;
  sessions.delete(session);
  const { queryClient } = session;
  const cache = queryClient.getQueryCache();
  // Preact ends the effects of a component after it has painted without it. A query that is removed
  // before its observers would keep the license key for as long as an unused query is kept.
  const clearWhenUnused = () => {
    if (cache.getAll().some((query) => query.getObserversCount() > 0)) return;
    stop();
    queryClient.clear();
  };
  const stop = cache.subscribe(clearWhenUnused);
  clearWhenUnused();
}

function begin(source: SessionSource): SharedSession {
  const { server, customerId } = source;
  const session: SharedSession = {
    client: createPortalClient({
      server,
      customerId,
      sessionToken() {
        const { from } = session.source;
        if (from instanceof URL) return fetchSession(from);
        return typeof from === 'function' ? from() : from;
      },
    }),
    queryClient: new QueryClient(),
    source,
    users: new Set(),
  };
  sessions.add(session);
  return session;
}

/** Where the customer is known it is the customer's session, wherever its token comes from. */
function isSame(one: SessionSource, other: SessionSource): boolean {
  return isOfSame(one, other) && (one.customerId !== undefined || isEqual(one.from, other.from));
}

/** A function need not be stable: a framework may set another one each time that it renders. */
function goesOn(before: SessionSource, after: SessionSource): boolean {
  const areFunctions = typeof before.from === 'function' && typeof after.from === 'function';
  return isSame(before, after) || (isOfSame(before, after) && areFunctions);
}

function isOfSame(one: SessionSource, other: SessionSource): boolean {
  return one.server === other.server && one.customerId === other.customerId;
}

function isEqual(one: SessionSource['from'], other: SessionSource['from']): boolean {
  return one === other || (one instanceof URL && one.href === String(other));
}
