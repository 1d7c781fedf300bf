import type { LicenseKeyRead, LicenseKeyWithActivations } from './schema.ts';

/** A license key without the key itself, for which an address has no place. */
export type LinkedLicenseKey = Omit<LicenseKeyRead, 'key' | 'display_key'>;

/**
 * Your own pages that customers are sent to, where a license key does not work, has reached a limit or cannot
 * be shown. Each is a URL, or a function that returns one, or `undefined` for no link. Functions are called
 * while rendering, so they only put an address together.
 *
 * A URL begins with `https:`, `http:` or `mailto:`, or is relative to the page. For any other there is no link,
 * and `onError` hears of it once, as `invalid_request`.
 */
export interface LicenseKeyLinks {
  /** Where a license key that has expired, or soon will, can be renewed: "Renew". */
  renew?: string | ((licenseKey: LinkedLicenseKey) => string | undefined) | undefined;
  /** Where the customer gets more activations or more usage: "Upgrade". */
  upgrade?: string | ((licenseKey: LinkedLicenseKey) => string | undefined) | undefined;
  /**
   * Your help: "Get help". Where a license key could not be read, and in an empty list, its function gets
   * `undefined`.
   */
  help?: string | ((licenseKey: LinkedLicenseKey | undefined) => string | undefined) | undefined;
}

/** What a link may be about: a copy, which has neither the key nor what its apps have stored. */
export function toLinked(licenseKey: LicenseKeyRead): LinkedLicenseKey {
  const { customer, member } = licenseKey;
  const linked: LinkedLicenseKey & Partial<LicenseKeyWithActivations> = {
    ...licenseKey,
    // What a function changes must not be shown as Polar's.
    customer: { ...customer },
    member: member && { ...member },
  };
  delete linked.key;
  delete linked.display_key;
  delete linked.activations;
  delete linked.unreadable;
  return linked;
}
