import type { PortalClient, RequestOptions } from '../../core/http/client.ts';
import { LICENSE_KEY, type LicenseKeyRead } from '../schema.ts';
import { LICENSE_KEYS } from './get.ts';
import { read, type Fields } from '../../core/http/shape.ts';

/** Which of the customer's license keys to list. */
export interface LicenseKeyListParams {
  /** Only those of one benefit, a UUID v4. */
  benefit_id?: string | undefined;
  /** Counted from 1. @default 1 */
  page?: number | undefined;
  /** How many to a page, 100 at the most. @default 10 */
  limit?: number | undefined;
}

/** One page of the customer's license keys. Source: `GET /v1/customer-portal/license-keys/`. */
export interface LicenseKeyPage {
  /** Oldest first, without their activations. */
  items: LicenseKeyRead[];
  pagination: {
    /** How many license keys there are on all pages. */
    total_count: number;
    /** The number of pages; 0 when there is no license key. */
    max_page: number;
  };
}

const PAGE: Fields<LicenseKeyPage> = {
  items: [LICENSE_KEY],
  pagination: { total_count: 'number', max_page: 'number' },
};

/**
 * Lists the customer's license keys, oldest first, without their activations.
 * Source: `GET /v1/customer-portal/license-keys/`.
 *
 * @throws {@link PortalError} `invalid_request` when Polar cannot make sense of a parameter.
 */
export async function listLicenseKeys(
  client: PortalClient,
  params: LicenseKeyListParams = {},
  options?: RequestOptions,
): Promise<LicenseKeyPage> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return read(PAGE, await client.get(`${LICENSE_KEYS}?${query.toString()}`, options));
}
