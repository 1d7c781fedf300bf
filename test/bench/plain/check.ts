import type { LicenseKeyWithDevices } from './types.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => value === undefined || typeof value === 'string';
const isDate = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const isCount = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'number' && value >= 0);

function isDetails(value: unknown) {
  if (!isObject(value)) return false;
  for (const key in value) {
    const type = typeof value[key];
    if (type !== 'string' && type !== 'number' && type !== 'boolean') return false;
  }
  return true;
}

const isActivation = (value: unknown, licenseKeyId: unknown) =>
  isObject(value) &&
  typeof value.id === 'string' &&
  value.license_key_id === licenseKeyId &&
  isText(value.label) &&
  isDetails(value.meta) &&
  isDate(value.created_at) &&
  isDate(value.modified_at);

/** Checks the types of the fields that we check, by hand, and copies nothing. */
export function checkLicenseKey(value: unknown): LicenseKeyWithDevices {
  const isGood =
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.key === 'string' &&
    typeof value.status === 'string' &&
    [value.organization_id, value.customer_id, value.benefit_id, value.display_key].every(isText) &&
    [value.created_at, value.modified_at, value.last_validated_at, value.expires_at].every(
      isDate,
    ) &&
    [value.limit_activations, value.usage, value.limit_usage, value.validations].every(isCount) &&
    isObject(value.customer) &&
    typeof value.customer.id === 'string' &&
    Array.isArray(value.activations) &&
    value.activations.every((activation) => isActivation(activation, value.id));
  if (!isGood) throw new TypeError('This is no license key.');
  return value as unknown as LicenseKeyWithDevices;
}
