import type { PortalClient } from '../api/client.ts';
import { portalKeys } from './keys.ts';

/**
 * How a change is sent: after all others of this customer, so that each is made with the key as it is
 * by then; once; and also when the browser thinks that it is offline, so that nobody waits for news.
 */
export function inTurn(client: PortalClient) {
  return {
    scope: { id: portalKeys.all(client).join(' ') },
    retry: false,
    networkMode: 'always',
  } as const;
}
