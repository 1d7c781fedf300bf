import { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PortalClient } from '../http/client.ts';
import { endScope } from '../query/end-scope.ts';
import { readWithNewToken } from '../query/read-with-new-token.ts';
import { toReactKey } from '../query/keys.ts';
import { refetchFailed } from '../query/refetch-failed.ts';

/**
 * The provider's QueryClient. The data of a client is removed from its cache when the client is replaced,
 * and when the provider unmounts.
 *
 * @param hostQueryClient - The host app's QueryClient, in place of our own.
 */
export function useCache(client: PortalClient, hostQueryClient?: QueryClient): QueryClient {
  const [own] = useState(() => new QueryClient());
  const queryClient = hostQueryClient ?? own;
  const mountedClient = useRef<PortalClient>(null);
  const latestClient = useRef(client);
  useEffect(() => {
    mountedClient.current = client;
    // QueryClientProvider does this too, but would hide the host app's QueryClient from its own hooks.
    queryClient.mount();
    // Of the same customer: of another one, everything is read for the first time.
    const isReplaced =
      latestClient.current !== client && toReactKey(latestClient.current) === toReactKey(client);
    if (isReplaced) void readWithNewToken(queryClient, client);
    // A request that failed before may succeed now.
    else void refetchFailed(queryClient, client);
    latestClient.current = client;
    return () => {
      queryClient.unmount();
      mountedClient.current = null;
      // Deferred until the components that use the data have unmounted, or StrictMode has mounted again.
      setTimeout(() => {
        if (mountedClient.current === client) return;
        endScope(queryClient, client);
      });
    };
  }, [queryClient, client]);
  return queryClient;
}
