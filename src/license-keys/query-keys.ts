import type { PortalClient } from '../core/http/client.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { portalKeys } from '../core/query/keys.ts';
import type { LicenseKeyListParams } from './api.ts';

const all = (client: PortalClient) => [...portalKeys.all(client), 'license-keys'] as const;
// As Polar writes ids, so that an `id` in capital letters finds the same data.
const detail = (client: PortalClient, id: string) =>
  [...all(client), 'detail', normalizeId(id)] as const;
const lists = (client: PortalClient) => [...all(client), 'list'] as const;

/** The query keys of license keys, all of which start with `portalKeys.all`. */
export const licenseKeyQueryKeys = {
  /** Everything about the license keys of a customer. */
  all,
  /** One license key with its activations. */
  detail,
  /** All pages of license keys. */
  lists,
  /** One page of license keys. */
  list: (client: PortalClient, params: LicenseKeyListParams) => [...lists(client), params] as const,
  /** The mutation key of the deactivations of one license key. */
  deactivations: (client: PortalClient, id: string) =>
    [...detail(client, id), 'deactivations'] as const,
  /** The mutation key of the rotations of one license key. */
  rotations: (client: PortalClient, id: string) => [...detail(client, id), 'rotations'] as const,
};
