import { useMemo, type RefObject } from 'react';
import { createPortalClient, type PortalClient } from '../http/client.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';

/**
 * The provider's client: the host app's, or one of its own, which is replaced when the session changes.
 *
 * @throws `TypeError` when there is neither a client nor a session token.
 */
export function useClient(
  latest: RefObject<PolarPortalProviderProps>,
  props: PolarPortalProviderProps,
): PortalClient {
  const { client, customerId, server, apiVersion, timeout } = props;
  const fixedToken = typeof props.sessionToken === 'string' && props.sessionToken;
  if (!client && props.sessionToken === undefined) {
    throw new TypeError(
      'PolarPortalProvider needs sessionToken, the customer’s session token or a function that gets one, or client, from createPortalClient. For example: sessionToken={() => fetchSession("/polar/session")}.',
    );
  }
  return useMemo(() => {
    if (client) return client;
    return createPortalClient({
      // The latest functions are read on each call, so that inline ones do not change the client.
      sessionToken: fixedToken || (() => getSessionToken(latest.current)),
      fetch: (...request) => (latest.current.fetch ?? globalThis.fetch)(...request),
      customerId,
      server,
      apiVersion,
      timeout,
    });
  }, [latest, client, fixedToken, customerId, server, apiVersion, timeout]);
}

function getSessionToken({ sessionToken }: PolarPortalProviderProps) {
  if (typeof sessionToken === 'function') return sessionToken();
  return sessionToken ?? '';
}
