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
 *
 * What the function throws counts as an ended session, unless it is a {@link PortalError}: that is
 * told as it is, and asked again as its code has it.
 */
export type SessionToken =
  | string
  | (() => string | SessionTokenAnswer | Promise<string | SessionTokenAnswer>);

/** A session, shared by all requests that wait for its token and kept in memory only. */
export interface Session {
  /** Rejects with a {@link PortalError} when there is none: `unauthorized`, unless the function threw one. */
  token?: Promise<string>;
  /** From when on it is no longer used, in milliseconds since 1970, if anybody told. */
  end?: number;
  /** Why it is no good: the one failure to tell of, whichever request met it first. */
  failure?: PortalError;
}

/** Begins a session, and asks for its token. */
export function beginSession(sessionToken: SessionToken): Session {
  async function requestToken(): Promise<string> {
    let cause: unknown;
    try {
      const answer = await (typeof sessionToken === 'function' ? sessionToken() : sessionToken);
      const { token, expires_at = '' }: Partial<SessionTokenAnswer> =
        typeof answer === 'string' ? { token: answer } : answer;
      // Checked here because `fetch` would quote a malformed header, token and all, in its own error.
      if (typeof token === 'string' && /^(?!polar_oat_)[!-~]+$/.test(token)) {
        // A minute before its end, so that it does not end on its way.
        const early = Date.parse(expires_at) - 60_000;
        // One that seems to be over already tells of a clock that is wrong: Polar will say when it is.
        if (early > Date.now()) session.end = early;
        return token;
      }
    } catch (error) {
      // The page may know better: its server is down, say, with nobody's session at an end.
      if (error instanceof PortalError) throw error;
      cause = error;
    }
    throw new PortalError(
      'unauthorized',
      'sessionToken failed, or gave no customer session token. An organization access token must never reach a browser.',
      { cause },
    );
  }
  const session: Session = { token: requestToken() };
  return session;
}
