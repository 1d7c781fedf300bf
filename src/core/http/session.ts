import type { Deadline } from './deadline.ts';
import { isPortalError, PortalError } from './errors.ts';
import { issueSession, type SessionToken } from './session-token.ts';

/** A minute, so that a token does not expire on its way. */
const EARLY = 60_000;

/** A token that all requests share, and what became of it. Kept in memory only. */
export interface Token {
  readonly value: Promise<string>;
  /** From when on another is requested, in milliseconds since 1970. */
  renewAt: number;
  /** Why it is of no use: the one error to report, whichever request met it first. */
  failure?: PortalError;
}

/** The session of a client. */
export interface Session {
  /** Whether the token is a fixed one, in whose place there can be no other. */
  readonly hasFixedToken: boolean;
  /**
   * The token to send a request with.
   *
   * @param refused - In whose place to get another, which all requests that were refused with it share.
   */
  getToken(refused?: Token): Token;
  /** Waits for a token. One that never came is not waited for again. */
  waitFor(token: Token, deadline: Deadline): Promise<string>;
  /** Forgets the token: the next request gets another, or fails where there can be no other. */
  forget(): void;
}

/** Creates the session of a client. The first token is requested with the first request. */
export function createSession(sessionToken: SessionToken): Session {
  const hasFixedToken = typeof sessionToken !== 'function';
  let current: Token | undefined;

  return {
    hasFixedToken,
    getToken(refused) {
      if (!current || (!hasFixedToken && isSpent(current, refused)))
        current = request(sessionToken);
      return current;
    },
    async waitFor(token, deadline) {
      try {
        return await deadline.wait(
          token.value,
          'sessionToken returned no token',
          // It is not Polar that takes too long.
          'session_unavailable',
        );
      } catch (error) {
        if (isPortalError(error)) throw (token.failure ??= error);
        // The caller's own reason, which says nothing about the token.
        throw error;
      }
    },
    forget() {
      current = hasFixedToken ? refuse(createForgottenError()) : undefined;
    },
  };
}

/** Why a fixed token is of no use any more, although Polar may still accept it. */
export function createForgottenError(): PortalError {
  return new PortalError(
    'no_session',
    'The browser has restored this page, and the customer may have signed out since, so the fixed sessionToken is not used again. Reload the page, or pass a function that gets a token.',
  );
}

/** Why there is no other token for a request: it would be that of whoever is signed in now. */
export function createReplacedError(): PortalError {
  return new PortalError(
    'unauthorized',
    'The session of this request has ended: the page has another customerId, sessionToken or server by now, or shows nothing of it any more.',
  );
}

function isSpent(token: Token, refused: Token | undefined): boolean {
  return refused ? token === refused : token.failure !== undefined || Date.now() > token.renewAt;
}

/** A token that no request can be sent with. */
function refuse(error: PortalError): Token {
  const value = Promise.reject<string>(error);
  // Whoever needs the token gets the error. When nobody does, nothing has failed.
  value.catch(() => undefined);
  return { value, renewAt: Infinity };
}

function request(sessionToken: SessionToken): Token {
  const token: Token = {
    renewAt: Infinity,
    value: issueSession(sessionToken).then((session) => {
      const renewAt = Date.parse(session.expires_at ?? '') - EARLY;
      // One that seems to be over already is a sign of a wrong clock: then Polar says when it is.
      if (renewAt > Date.now()) token.renewAt = renewAt;
      return session.token;
    }),
  };
  return token;
}
