import { createLicenseKey, type MockPolarOptions } from 'polar-customer-portal/mock';
import { createSessionHandler, type SessionHandlerOptions } from 'polar-customer-portal/server';
import { vi } from 'vitest';
import { servePolar } from '../mock/serve-polar.ts';

/** Where the vendor's own page gets its session. */
export const ADDRESS = 'https://app.example/polar/session';

/** A vendor's server whose user is a customer of Polar's, and that Polar. */
export function openVendor(
  options: Partial<SessionHandlerOptions> = {},
  polarOptions: MockPolarOptions = {},
) {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey], ...polarOptions });
  const getCustomer = vi.fn<SessionHandlerOptions['getCustomer']>(
    options.getCustomer ?? (() => ({ external_customer_id: 'account-2041' })),
  );
  const onError = vi.fn<NonNullable<SessionHandlerOptions['onError']>>();
  const handle = createSessionHandler({
    accessToken: polar.organizationToken,
    onError,
    ...options,
    getCustomer,
  });
  return {
    polar,
    licenseKey,
    getCustomer,
    onError,
    /** Sends what a page of the vendor's own sends. */
    request: (init: RequestInit = {}) => handle(new Request(ADDRESS, { method: 'POST', ...init })),
  };
}
