/**
 * The keys of everything that this package caches. They hold the server and whose session it is, so
 * that two customers never meet in one cache; never a token.
 *
 * @module portalKeys
 */
import type { PortalClient } from '../http/client.ts';
import type { LicenseKeyListParams } from '../../license-keys/api.ts';

/** Everything of one customer on one server. */
export const all = (client: Pick<PortalClient, 'server' | 'scope'>) =>
  ['polar-customer-portal', client.server, client.scope] as const;

/** All license keys of a customer, and all lists of them. */
export const licenseKeys = (client: PortalClient) => [...all(client), 'license-keys'] as const;

/** A license key with its activations. */
export const licenseKey = (client: PortalClient, id: string) =>
  [...licenseKeys(client), id] as const;

/** All pages of license keys. */
export const licenseKeyLists = (client: PortalClient) => [...licenseKeys(client), 'list'] as const;

/** One page of license keys. */
export const licenseKeyList = (client: PortalClient, params: LicenseKeyListParams) =>
  [...licenseKeyLists(client), params] as const;

/** The deactivations of a license key that are under way, or were. */
export const deactivations = (client: PortalClient, id: string) =>
  [...licenseKey(client, id), 'deactivations'] as const;
