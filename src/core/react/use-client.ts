import { useMemo, type RefObject } from 'react';
import { createPortalClient, type PortalClient } from '../http/client.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';

/**
 * The client of the provider: the host app's, or its own, which is another one only for another session.
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
      // Functions are read when they are called, so that inline ones do not start a session each render.
      sessionToken: fixedToken || (() => callSessionToken(latest.current)),
      fetch: (...request) => (latest.current.fetch ?? globalThis.fetch)(...request),
      customerId,
      server,
      apiVersion,
      timeout,
    });
  }, [latest, client, fixedToken, customerId, server, apiVersion, timeout]);
}

function callSessionToken({ sessionToken }: PolarPortalProviderProps) {
  if (typeof sessionToken === 'function') return sessionToken();
  return sessionToken ?? '';
}
