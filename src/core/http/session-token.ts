import { isPortalError, PortalError } from './errors.ts';
import { isSessionToken } from './is-session-token.ts';

/** A token, and until when it is valid. The response with which Polar creates a session fits. */
export interface IssuedSession {
  /** `polar_cst_…`, or `polar_mst_…` for a member of a team. */
  token: string;
  /** ISO 8601. With it, another token is requested before Polar refuses this one. */
  expires_at?: string | undefined;
}

/**
 * A customer session token (`polar_cst_…` or `polar_mst_…`), or a function that gets one from your
 * own server, alone or with its `expires_at`. A token lives one hour.
 *
 * What the function throws counts as `no_session`, unless it is a {@link PortalError}: that is reported
 * as it is, with its own code, for example `unauthorized` when nobody is signed in.
 */
export type SessionToken =
  | string
  | (() => string | IssuedSession | Promise<string | IssuedSession>);

/**
 * Gets a token from where the page has it.
 *
 * @throws {@link PortalError} `no_session`, unless the page's own function threw another one.
 */
export async function issueSession(sessionToken: SessionToken): Promise<IssuedSession> {
  const session = toSession(
    typeof sessionToken === 'function' ? await callSource(sessionToken) : sessionToken,
  );
  const mistake = findMistakeInObject(session) ?? findMistake(session.token);
  if (mistake === undefined) return session as IssuedSession;
  throw new PortalError(
    'no_session',
    `sessionToken ${typeof sessionToken === 'function' ? 'returned' : 'is'} ${mistake}. It must be a customer session token (polar_cst_… or polar_mst_…), or a function that returns one or { token, expires_at }.`,
  );
}

async function callSource(source: Exclude<SessionToken, string>): Promise<unknown> {
  try {
    return await source();
  } catch (cause) {
    // The page may know better: when its server is down, no session has ended.
    if (isPortalError(cause)) throw cause;
    throw new PortalError(
      'no_session',
      'sessionToken threw an error (see `cause`) instead of returning a customer session token.',
      { cause },
    );
  }
}

function toSession(value: unknown): { token?: unknown } {
  return typeof value === 'object' && value !== null ? value : { token: value };
}

/** What an object is in place of one with a token. */
function findMistakeInObject(session: object): string | undefined {
  if (session instanceof Response) return 'a Response: return what its json() resolves with';
  return 'token' in session ? undefined : 'an object without token';
}

/** What a value is in place of a token; it is not quoted. */
function findMistake(token: unknown): string | undefined {
  if (token === null) return 'null';
  if (typeof token !== 'string') return `a value of type ${typeof token}`;
  if (token === '') return 'an empty text';
  if (/^polar_oat_/i.test(token)) {
    return 'an organization access token, which must never reach a browser';
  }
  // Checked here because `fetch` would quote a malformed header, token and all, in its own error.
  if (!/^[!-~]+$/.test(token)) return 'a text with spaces, line breaks or the like';
  // Any other credential, of Polar or of somebody else, has no business in a browser either.
  return isSessionToken(token)
    ? undefined
    : 'a text that does not begin with polar_cst_ or polar_mst_';
}
