import type { Call } from '../../core/call.ts';
import { json, notFound, refuse } from '../../core/responses.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import type { MockActivation } from '../activation.ts';
import type { LicenseKeyRecords } from '../records.ts';
import { isExpired, toActivationBase, toLicenseKeyRead } from '../wire.ts';

interface ValidateBody {
  key: string;
  organization_id: string;
  activation_id?: string | null;
  benefit_id?: string | null;
  customer_id?: string | null;
  increment_usage?: number | null;
  conditions?: MockActivation['conditions'];
}

/** `POST /v1/customer-portal/license-keys/validate`. Each one counts. */
export function validate(records: LicenseKeyRecords, { state, body, version }: Call): Response {
  const request = body as ValidateBody;
  const licenseKey = records.findByKey(request.organization_id, request.key);
  if (!licenseKey) return notFound();
  if (licenseKey.status !== 'granted') return notFound('License key is no longer active.');
  if (isExpired(licenseKey, state.now())) return notFound('License key has expired.');

  const activation = licenseKey.activations.find(({ id }) => id === request.activation_id);
  if (request.activation_id && !activation) return notFound();
  if (activation && !meetsConditions(activation, request.conditions)) {
    return notFound('License key does not match required conditions');
  }
  if (request.benefit_id && request.benefit_id !== licenseKey.benefit_id) {
    return notFound('License key does not match given benefit.');
  }
  if (request.customer_id && request.customer_id !== licenseKey.customer_id) {
    return notFound('License key does not match given user.');
  }
  const increment = request.increment_usage ?? 0;
  const remaining = (licenseKey.limit_usage || Infinity) - licenseKey.usage;
  if (increment > 0 && increment > remaining) {
    return refuse(400, 'BadRequest', `License key only has ${remaining} more usages.`);
  }

  licenseKey.usage += increment;
  licenseKey.validations += 1;
  licenseKey.last_validated_at = toTimestamp(state.now());
  licenseKey.modified_at = licenseKey.last_validated_at;
  return json(200, {
    ...toLicenseKeyRead(licenseKey, version),
    activation: activation ? toActivationBase(activation) : null,
  });
}

function meetsConditions(
  { conditions = {} }: MockActivation,
  given: MockActivation['conditions'] = {},
): boolean {
  const names = Object.keys(conditions);
  if (names.length === 0) return true;
  return (
    names.length === Object.keys(given).length &&
    names.every((name) => given[name] === conditions[name])
  );
}
