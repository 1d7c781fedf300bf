import { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PortalClient } from '../http/client.ts';
import * as portalKeys from '../query/keys.ts';
import { refetchFailed } from '../query/refetch-failed.ts';

/**
 * The cache of the provider: emptied of what a client has read when the client goes.
 *
 * @param given - The vendor's, in place of our own.
 */
export function useCache(client: PortalClient, given?: QueryClient): QueryClient {
  const [own] = useState(() => new QueryClient());
  const queryClient = given ?? own;
  const shown = useRef<PortalClient>(null);
  useEffect(() => {
    shown.current = client;
    // What QueryClientProvider does, without hiding the host's QueryClient from the host's hooks.
    queryClient.mount();
    // Another token of the same customer: what the one before was too old for can be read now.
    void refetchFailed(queryClient, client);
    return () => {
      queryClient.unmount();
      shown.current = null;
      // A moment later, when those who read it have gone too; or have come back, under StrictMode.
      setTimeout(() => {
        if (shown.current === client) return;
        queryClient.removeQueries({ queryKey: portalKeys.all(client), type: 'inactive' });
      });
    };
  }, [queryClient, client]);
  return queryClient;
}
