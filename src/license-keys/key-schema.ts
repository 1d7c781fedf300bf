import * as v from 'valibot';
import type { Fields, Schema } from '../core/http/fields.ts';
import {
  activationFields,
  activationSchema,
  licenseKeyFields,
  licenseKeySchema,
  type LicenseKeyActivation,
  type LicenseKeyRead,
} from './schema.ts';

const activatedField = {
  /** The license key that it belongs to, in clear. */
  license_key: licenseKeySchema,
};

/** A new activation, with its license key. */
export interface ActivatedLicenseKey extends LicenseKeyActivation, Fields<typeof activatedField> {}

export const activatedSchema: Schema<ActivatedLicenseKey> = v.object({
  ...activationFields,
  ...activatedField,
});

const validatedField = {
  /** The activation of `activation_id`; `null` without one. */
  activation: v.nullish(activationSchema),
};

/** A valid license key, with the activation that the app runs as. */
export interface ValidatedLicenseKey extends LicenseKeyRead, Fields<typeof validatedField> {}

export const validatedSchema: Schema<ValidatedLicenseKey> = v.object({
  ...licenseKeyFields,
  ...validatedField,
});
