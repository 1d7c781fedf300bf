import { useInsertionEffect, useMemo } from 'react';
import type { PortalClient } from '../http/client.ts';
import type { PortalError } from '../http/errors.ts';
import { createOwnClient } from './own-client.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';

/**
 * The provider's client: the host app's, or one of its own, which is replaced when the session changes.
 *
 * @param onDismiss - Called with the errors of a replaced client whose session has ended. It stays the same.
 * @throws `TypeError` when there is neither a client nor a session token.
 */
export function useClient(
  props: PolarPortalProviderProps,
  onDismiss: (error: PortalError) => void,
): PortalClient {
  const { client, customerId, server, apiVersion, timeout } = props;
  const fixedToken = typeof props.sessionToken === 'string' ? props.sessionToken : undefined;
  if (!client && props.sessionToken === undefined) {
    throw new TypeError(
      'PolarPortalProvider needs sessionToken, the customer’s session token or a function that gets one, or client, from createPortalClient. For example: sessionToken={() => fetchSession("/polar/session")}.',
    );
  }
  const own = useMemo(
    () =>
      client
        ? undefined
        : createOwnClient(props, {
            fixedToken,
            customerId,
            server,
            apiVersion,
            timeout,
            onDismiss,
          }),
    // oxlint-disable-next-line react/exhaustive-deps -- the functions of later renders do not change the client
    [client, fixedToken, customerId, server, apiVersion, timeout, onDismiss],
  );
  // Before the effects of the children, which may already send requests.
  useInsertionEffect(() => {
    own?.update(props);
    return () => own?.retire();
  });
  return own?.client ?? (client as PortalClient);
}
