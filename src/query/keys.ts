import type { PortalClient } from '../api/client.ts';
import type { LicenseKeyListParams } from '../api/license-key-list.ts';

/**
 * The keys of everything that this package caches. They hold the server and whose session it is, so
 * that two customers never meet in one cache; never a token.
 * @group Query options
 */
export const portalKeys = {
  /** Everything of one customer on one server. */
  all: (client: Pick<PortalClient, 'server' | 'scope'>) =>
    ['polar-customer-portal', client.server, client.scope] as const,
  /** All license keys of a customer, and all lists of them. */
  licenseKeys: (client: PortalClient) => [...portalKeys.all(client), 'license-keys'] as const,
  /** A license key with its activations. */
  licenseKey: (client: PortalClient, id: string) =>
    [...portalKeys.licenseKeys(client), id] as const,
  /** All pages of license keys. */
  licenseKeyLists: (client: PortalClient) => [...portalKeys.licenseKeys(client), 'list'] as const,
  /** One page of license keys. */
  licenseKeyList: (client: PortalClient, params: LicenseKeyListParams) =>
    [...portalKeys.licenseKeyLists(client), params] as const,
  /** The deactivations of a license key that are under way, or were. */
  deactivations: (client: PortalClient, id: string) =>
    [...portalKeys.licenseKey(client, id), 'deactivations'] as const,
};
