import type { PortalClient } from '../http/client.ts';

/**
 * The root of all query keys of this package. A key contains the server and the scope of a customer, so
 * that two customers never share data. It never contains a token.
 */
export const portalKeys = {
  /** Everything of one customer on one server. */
  all: ({ server, scope }: Pick<PortalClient, 'server' | 'scope'>) =>
    ['polar-customer-portal', server, scope] as const,
};

/**
 * The same as a text, for the `key` of a component that keeps state of one customer, so that another
 * customer or another server resets it.
 */
export function toReactKey(client: Pick<PortalClient, 'server' | 'scope'>): string {
  return portalKeys.all(client).join(' ');
}
