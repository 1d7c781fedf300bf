import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PortalClient } from '../http/client.ts';
import { forgetCustomer } from '../query/forget-customer.ts';

/** The restoration after which a client has last started anew. */
const restorations = new WeakMap<PortalClient, PageTransitionEvent>();

/**
 * Starts anew when the browser restores the page from its back/forward cache. "Back" after signing out
 * would otherwise show the customer's data, and a token that Polar accepts for up to an hour.
 */
export function useRestoredPage(client: PortalClient, queryClient: QueryClient): void {
  useEffect(() => {
    function onPageShow(event: PageTransitionEvent) {
      // Several providers may have the same client, and one new token is enough.
      if (!event.persisted || restorations.get(client) === event) return;
      restorations.set(client, event);
      client.forgetSession?.();
      void forgetCustomer(queryClient, client);
    }
    window.addEventListener('pageshow', onPageShow);
    return () => window.removeEventListener('pageshow', onPageShow);
  }, [client, queryClient]);
}
