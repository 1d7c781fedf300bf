import type { PortalClient } from '../api/client.ts';

/**
 * The keys of everything that this package caches. They hold the server and a scope of the client,
 * so that two customers never meet in one cache; never a token.
 */
export const portalKeys = {
  all: (client: PortalClient) => ['polar-customer-portal', client.server, client.scope] as const,
  licenseKeys: (client: PortalClient) => [...portalKeys.all(client), 'license-keys'] as const,
  licenseKey: (client: PortalClient, id: string) =>
    [...portalKeys.licenseKeys(client), id] as const,
};
