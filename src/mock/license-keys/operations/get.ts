import type { CustomerCall } from '../../core/call.ts';
import { json, notFound } from '../../core/responses.ts';
import type { LicenseKeyRecords } from '../records.ts';
import { isVisible, toActivationBase, toLicenseKeyRead } from '../wire.ts';

/** `GET /v1/customer-portal/license-keys/{id}` */
export function get(records: LicenseKeyRecords, { session, id, version }: CustomerCall): Response {
  const licenseKey = records.find(id);
  if (!licenseKey || !isVisible(licenseKey, session)) return notFound();

  const activations = licenseKey.activations_hidden ? [] : licenseKey.activations;
  return json(200, {
    ...toLicenseKeyRead(licenseKey, version),
    activations: activations.map(toActivationBase),
  });
}
