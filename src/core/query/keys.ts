import type { PortalClient } from '../http/client.ts';

/**
 * The root of the keys of everything that this package caches. They hold the server and a scope of the
 * customer, so that two customers never share data; never a token.
 */
export const portalKeys = {
  /** Everything of one customer on one server. */
  all: ({ server, scope }: Pick<PortalClient, 'server' | 'scope'>) =>
    ['polar-customer-portal', server, scope] as const,
};
