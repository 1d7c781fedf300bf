import type { QueryClient } from '@tanstack/react-query';
import { useInsertionEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PortalClient } from '../http/client.ts';
import { forgetCustomer, readAgain } from '../query/forget-customer.ts';
import { shareOnPage } from '../http/share-on-page.ts';

/** What was already done at an event, because several providers may have the same client and cache. */
const getDone = () =>
  shareOnPage(
    'restored-pages',
    () => new WeakMap<Event, [PortalClient, QueryClient | undefined][]>(),
  );

/**
 * Starts anew when the browser restores the page from its back/forward cache. "Back" after signing out
 * would otherwise show the customer's data, and a token that Polar accepts for up to an hour.
 *
 * @returns How often the page was restored. Components reset their state when it changes.
 */
export function useRestoredPage(client: PortalClient, queryClient: QueryClient): number {
  const [restorations, setRestorations] = useState(0);
  // `<Activity>` removes all other effects while it hides the provider.
  useInsertionEffect(() => {
    // Before the browser keeps the page: once it shows it again, requests may be sent before `pageshow`.
    function onPageHide(event: PageTransitionEvent) {
      if (event.persisted && isFirst(event, client)) client.forgetSession?.();
    }
    function onPageShow(event: PageTransitionEvent) {
      if (!event.persisted) return;
      const isFirstOfCache = isFirst(event, client, queryClient);
      if (isFirstOfCache) forgetCustomer(queryClient, client);
      // At once, so that our components, which mount again, send the requests. Hooks of the host app follow.
      flushSync(() => setRestorations((count) => count + 1));
      if (isFirstOfCache) void readAgain(queryClient, client);
    }
    window.addEventListener('pagehide', onPageHide);
    window.addEventListener('pageshow', onPageShow);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      window.removeEventListener('pageshow', onPageShow);
    };
  }, [client, queryClient]);
  return restorations;
}

function isFirst(event: Event, client: PortalClient, queryClient?: QueryClient): boolean {
  const done = getDone();
  const pairs = done.get(event) ?? [];
  if (pairs.some((pair) => pair[0] === client && pair[1] === queryClient)) return false;
  done.set(event, [...pairs, [client, queryClient]]);
  return true;
}
