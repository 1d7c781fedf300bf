import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { ask, LICENSE_KEYS, servePortal } from './portal-server.ts';

export const NOT_FOUND = { status: 404, body: { error: 'ResourceNotFound', detail: 'Not found' } };

export const now = Date.parse('2026-06-01T12:00:00Z');
export const expired = { expires_at: '2026-06-01T11:00:00Z' };

/** Serves one license key, on the first of June at noon. */
export function serveKey(overrides: Parameters<typeof createLicenseKey>[0]) {
  const licenseKey = createLicenseKey(overrides, { now });
  const { key, organization_id, id } = licenseKey;
  const portal = servePortal({ licenseKeys: [licenseKey], now: () => now });
  const post = (operation: string, fields: object) =>
    ask(`${LICENSE_KEYS}/${operation}`, { body: { key, organization_id, ...fields } });
  return { portal, licenseKey, post, held: () => portal.licenseKeys.get(id) };
}

/** An id that nothing has. */
export function anotherId() {
  return createCustomer().id;
}
