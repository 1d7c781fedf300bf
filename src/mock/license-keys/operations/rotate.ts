import type { CustomerCall } from '../../core/call.ts';
import { json, notFound, refuse } from '../../core/responses.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import { toDisplayKey } from '../license-key.ts';
import type { LicenseKeyRecords } from '../records.ts';
import { isVisible, toLicenseKeyRead } from '../wire.ts';

const PREFIX_BEFORE_UUID = /^(?:(.+)-)?[\dA-F]{8}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{12}$/i;

/** `POST /v1/customer-portal/license-keys/{id}/rotate` */
export function rotate(
  records: LicenseKeyRecords,
  { state, session, id, version }: CustomerCall,
): Response {
  const licenseKey = records.find(id);
  if (!licenseKey || !isVisible(licenseKey, session)) return notFound();

  if (licenseKey.status !== 'granted' && licenseKey.status !== 'disabled') {
    return refuse(
      400,
      'RotateNotPermitted',
      `License key cannot be rotated in its current status. Current status: ${licenseKey.status}. Allowed statuses: disabled, granted.`,
    );
  }
  const prefix = getPrefix(licenseKey.key);
  const secret = crypto.randomUUID().toUpperCase();
  licenseKey.key = prefix ? `${prefix}-${secret}` : secret;
  licenseKey.display_key = toDisplayKey(licenseKey.key);
  licenseKey.modified_at = toTimestamp(state.now());
  return json(200, toLicenseKeyRead(licenseKey, version));
}

/** Polar takes the prefix from the benefit. The mock has none, so it takes the old key's. */
function getPrefix(key: string): string | undefined {
  const match = PREFIX_BEFORE_UUID.exec(key);
  if (match) return match[1];
  return key.includes('-') ? key.split('-')[0] : undefined;
}
