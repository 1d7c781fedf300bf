import { useMemo, type RefObject } from 'react';
import { createPortalClient, type PortalClient } from '../http/client.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';

/** The client of the provider: another one only when it is for another session. */
export function usePortalClient(
  latest: RefObject<PolarPortalProviderProps>,
  props: PolarPortalProviderProps,
): PortalClient {
  const { customer, server, apiVersion, timeout } = props;
  const fixedToken = typeof props.sessionToken === 'string' && props.sessionToken;
  return useMemo(() => {
    const askLatest = () => {
      const { sessionToken } = latest.current;
      return typeof sessionToken === 'function' ? sessionToken() : sessionToken;
    };
    return createPortalClient({
      sessionToken: fixedToken || askLatest,
      customerId: customer,
      server,
      apiVersion,
      timeout,
    });
  }, [latest, fixedToken, customer, server, apiVersion, timeout]);
}
