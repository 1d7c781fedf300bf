import { useEffect, useInsertionEffect, useMemo, useRef } from 'react';
import type { PortalClient } from '../http/client.ts';
import type { PortalError } from '../http/errors.ts';
import { dismissError } from './dismissed-errors.ts';
import { createOwnClient } from './own-client.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';

/**
 * The provider's client: the host app's, or one of its own, which is replaced when the session changes.
 * What is wrong with the options is reported, each mistake once.
 *
 * @param report - It stays the same.
 */
export function useClient(
  props: PolarPortalProviderProps,
  report: (error: PortalError) => void,
): PortalClient {
  const { client, sessionToken, customerId, server, apiVersion, timeout } = props;
  const fixedToken = typeof sessionToken === 'string' ? sessionToken : undefined;
  const hasToken = sessionToken !== undefined && sessionToken !== null;
  const own = useMemo(
    () =>
      client
        ? undefined
        : createOwnClient(props, {
            fixedToken,
            hasToken,
            customerId,
            server,
            apiVersion,
            timeout,
          }),
    // oxlint-disable-next-line react/exhaustive-deps -- the functions of later renders do not change the client
    [client, fixedToken, hasToken, customerId, server, apiVersion, timeout],
  );
  // Before the effects of the children, which may already send requests.
  useInsertionEffect(() => {
    own?.update(props);
    return () => own?.retire();
  });
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const mistake of own?.mistakes ?? []) {
      // An inline object as customerId is another on each render, and so is its client.
      if (told.current.has(mistake.message)) dismissError(mistake);
      else report(mistake);
      told.current.add(mistake.message);
    }
  }, [own, report]);
  return own?.client ?? (client as PortalClient);
}
