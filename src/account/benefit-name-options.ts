import type { PortalClient } from '../core/http/client.ts';
import { portalKeys } from '../core/query/keys.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { loadBenefitName } from './benefit-name-loader.ts';

/**
 * Query options for the name of a benefit; `null` if it has none that is known. It is read once while the page
 * lives: not again on focus, on mount, or when the app refreshes what it shows. One that is not known is read
 * again when the app refreshes, for example after a purchase.
 *
 * @param id - In lower case.
 */
export function benefitNameOptions(
  client: PortalClient,
  id: string,
): PortalQueryOptions<string | null> {
  return {
    ...portalQueryOptions<string | null>({
      queryKey: [...portalKeys.all(client), 'benefit-name', id],
      // It never fails, because a host app's QueryCache may tell the customer of failures.
      queryFn: ({ signal }) => loadBenefitName(client, id, signal),
    }),
    staleTime: ({ state }) => (state.data ? 'static' : Infinity),
    // Until its customer leaves.
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchInterval: false,
  };
}
