import type { Call } from '../../core/call.ts';
import { json, notFound } from '../../core/responses.ts';
import type { LicenseKeyRecords } from '../records.ts';

interface DeactivateBody {
  key: string;
  organization_id: string;
  activation_id: string;
}

/** `POST /v1/customer-portal/license-keys/deactivate` */
export function deactivate(records: LicenseKeyRecords, { body }: Call): Response {
  const { key, organization_id, activation_id } = body as DeactivateBody;
  const licenseKey = records.findByKey(organization_id, key);
  const index = licenseKey?.activations.findIndex(({ id }) => id === activation_id.toLowerCase());
  if (licenseKey === undefined || index === undefined || index < 0) return notFound();

  licenseKey.activations.splice(index, 1);
  return json(204);
}
