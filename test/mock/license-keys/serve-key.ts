import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { LICENSE_KEYS, send, servePolar } from '../serve-polar.ts';

export const NOT_FOUND = { status: 404, body: { error: 'ResourceNotFound', detail: 'Not found' } };

export const now = Date.parse('2026-06-01T12:00:00Z');
export const expired = { expires_at: '2026-06-01T11:00:00Z' };

/** Serves one license key, on the first of June at noon. */
export function serveKey(overrides: Parameters<typeof createLicenseKey>[0]) {
  const licenseKey = createLicenseKey(overrides, { now });
  const { key, organization_id, id } = licenseKey;
  const polar = servePolar({ licenseKeys: [licenseKey], now: () => now });
  const token = polar.sessionToken;
  return {
    polar,
    licenseKey,
    get: () => send(`${LICENSE_KEYS}/${id}`, { token }),
    rotate: () => send(`${LICENSE_KEYS}/${id}/rotate`, { token, method: 'POST' }),
    /** Sends a request that has the license key in its body. */
    post: (operation: 'activate' | 'deactivate' | 'validate', fields: object) =>
      send(`${LICENSE_KEYS}/${operation}`, { body: { key, organization_id, ...fields } }),
    getHeld: () => polar.licenseKeys.get(id),
  };
}

/** An id that nothing has. */
export function anotherId() {
  return createCustomer().id;
}
