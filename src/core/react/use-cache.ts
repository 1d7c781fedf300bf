import { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PortalClient } from '../http/client.ts';
import { portalKeys } from '../query/keys.ts';
import { refetchFailed } from '../query/refetch-failed.ts';

/**
 * The cache of the provider. What a client has read is removed from it when another client takes its
 * place, and when the provider unmounts.
 *
 * @param given - The host app's QueryClient, in place of our own.
 */
export function useCache(client: PortalClient, given?: QueryClient): QueryClient {
  const [own] = useState(() => new QueryClient());
  const queryClient = given ?? own;
  const current = useRef<PortalClient>(null);
  useEffect(() => {
    current.current = client;
    // What QueryClientProvider does, without hiding the host app's QueryClient from its own hooks.
    queryClient.mount();
    // Another token of the same customer: what failed with the one before can be read now.
    void refetchFailed(queryClient, client);
    return () => {
      queryClient.unmount();
      current.current = null;
      // A moment later, when the components that read it have unmounted, or mounted again in StrictMode.
      setTimeout(() => {
        if (current.current === client) return;
        queryClient.removeQueries({ queryKey: portalKeys.all(client), type: 'inactive' });
      });
    };
  }, [queryClient, client]);
  return queryClient;
}
