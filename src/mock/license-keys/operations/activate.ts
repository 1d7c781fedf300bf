import type { Call } from '../../core/call.ts';
import { json, notFound, refuse } from '../../core/responses.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import type { MockActivation } from '../activation.ts';
import type { LicenseKeyRecords } from '../records.ts';
import { isExpired, toActivationBase, toLicenseKeyRead } from '../wire.ts';

interface ActivateBody {
  key: string;
  organization_id: string;
  label: string;
  conditions?: MockActivation['conditions'];
  meta?: MockActivation['meta'];
}

/** `POST /v1/customer-portal/license-keys/activate` */
export function activate(records: LicenseKeyRecords, { state, body, version }: Call): Response {
  const { key, organization_id, label, conditions = {}, meta = {} } = body as ActivateBody;
  const licenseKey = records.findByKey(organization_id, key);
  if (!licenseKey) return notFound();

  if (licenseKey.status !== 'granted') {
    return refuse(
      403,
      'NotPermitted',
      'License key is no longer active. This license key can not be activated.',
    );
  }
  if (isExpired(licenseKey, state.now())) {
    return refuse(403, 'NotPermitted', 'License key has expired.');
  }
  const limit = licenseKey.limit_activations ?? 0;
  if (limit === 0) {
    return refuse(
      403,
      'NotPermitted',
      'This license key does not support activations. Use the /validate endpoint instead to check license validity.',
    );
  }
  if (licenseKey.activations.length >= limit) {
    return refuse(403, 'NotPermitted', 'License key activation limit already reached');
  }

  const activation: MockActivation = {
    id: crypto.randomUUID(),
    license_key_id: licenseKey.id,
    label,
    meta,
    created_at: toTimestamp(state.now()),
    modified_at: null,
    conditions,
  };
  licenseKey.activations.push(activation);
  return json(200, {
    ...toActivationBase(activation),
    license_key: toLicenseKeyRead(licenseKey, version),
  });
}
