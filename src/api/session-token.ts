import { PortalError } from './errors.ts';

/** A token, and until when it is good. What Polar answers when a customer session is created fits. */
export interface SessionTokenAnswer {
  /** `polar_cst_…` or `polar_mst_…`. */
  token: string;
  /** ISO 8601. With it, another token is asked for before Polar refuses this one. */
  expires_at?: string | undefined;
}

/**
 * A customer session token (`polar_cst_…` or `polar_mst_…`), or a function that gets one from your
 * own server, alone or with its `expires_at`. A token lives one hour.
 */
export type SessionToken =
  | string
  | (() => string | SessionTokenAnswer | Promise<string | SessionTokenAnswer>);

/** A token, shared by all requests that wait for it and kept in memory only. */
export interface SessionTokenStore {
  /**
   * For a request; in place of a token that it was refused with, the same other one for all. Rejects
   * with a {@link PortalError} `unauthorized` when there is none.
   */
  get(refused?: Promise<string>): Promise<string>;
  /**
   * Notes that a token is no good, so that the next `get` asks for another. Answers the one failure
   * to tell of, whichever request met it first.
   */
  refuse(token: Promise<string>, failure: PortalError): PortalError;
}

/** How long before its end a token is no longer used, in milliseconds. */
const MARGIN = 60_000;

export function createSessionTokenStore(sessionToken: SessionToken): SessionTokenStore {
  let current: Promise<string> | undefined;
  let refusal: PortalError | undefined;
  let renewAt = Infinity;

  function ask(): Promise<string> {
    // Of a fixed one there is only one refusal, however often it is tried.
    if (typeof sessionToken === 'function') refusal = undefined;
    renewAt = Infinity;
    const asked = requestToken(sessionToken).then(({ token, expires_at = '' }) => {
      const early = Date.parse(expires_at) - MARGIN;
      // One that seems to be over already tells of a clock that is wrong: Polar will say when it is.
      if (asked === current && early > Date.now()) renewAt = early;
      return token;
    });
    return (current = asked);
  }

  return {
    get(refused) {
      const isOver = refused ? current === refused : refusal || Date.now() > renewAt;
      return isOver || !current ? ask() : current;
    },
    refuse: (token, failure) => (token === current ? (refusal ??= failure) : failure),
  };
}

async function requestToken(sessionToken: SessionToken): Promise<SessionTokenAnswer> {
  let cause: unknown;
  try {
    const answer = typeof sessionToken === 'function' ? await sessionToken() : sessionToken;
    const given = typeof answer === 'string' ? { token: answer } : answer;
    const token: unknown = given.token;
    // Checked here because `fetch` would quote a malformed header, token and all, in its own error.
    if (typeof token === 'string' && /^(?!polar_oat_)[!-~]+$/.test(token)) return given;
  } catch (error) {
    cause = error;
  }
  throw new PortalError(
    'unauthorized',
    'sessionToken failed, or gave no token of a customer session. An organization access token must never reach a browser.',
    { cause },
  );
}
