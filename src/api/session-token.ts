import { PortalError } from './errors.ts';

/**
 * A customer session token (`polar_cst_…` or `polar_mst_…`), or a function that gets one from your
 * own server. A token lives one hour.
 */
export type SessionToken = string | (() => string | Promise<string>);

/** A token, shared by all requests that wait for it and kept in memory only. */
export interface SessionTokenStore {
  /** Rejects with a {@link PortalError} `unauthorized` when there is no usable token. */
  get(): Promise<string>;
  /** Makes the next `get` ask for another token, unless that has happened already. */
  forget(token: Promise<string>): void;
}

export function createSessionTokenStore(sessionToken: SessionToken): SessionTokenStore {
  let current: Promise<string> | undefined;
  return {
    get: () => (current ??= requestToken(sessionToken)),
    forget(token) {
      if (current === token) current = undefined;
    },
  };
}

async function requestToken(sessionToken: SessionToken): Promise<string> {
  let token: unknown;
  try {
    token = typeof sessionToken === 'function' ? await sessionToken() : sessionToken;
  } catch (cause) {
    throw new PortalError('unauthorized', 'sessionToken failed: see the cause.', {
      cause,
    });
  }
  // Checked here because `fetch` would quote a malformed header, token and all, in its own error.
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token)) {
    throw new PortalError(
      'unauthorized',
      'sessionToken gave no token. Pass the `token` of a customer session.',
    );
  }
  if (token.startsWith('polar_oat_')) {
    throw new PortalError(
      'unauthorized',
      'sessionToken gave an organization access token, which must never reach a browser: revoke it. Pass the `token` of a customer session.',
    );
  }
  return token;
}
