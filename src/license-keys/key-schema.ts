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
  /** The license key of the activation, in clear. */
  license_key: licenseKeySchema,
};

/** A new activation, with its license key. */
export interface ActivatedLicenseKey extends LicenseKeyActivation, Fields<typeof activatedField> {}

export const activatedSchema: Schema<ActivatedLicenseKey> = v.object({
  ...activationFields,
  ...activatedField,
});

const validatedField = {
  /** The activation with the `activation_id` of the request; `null` if it had none. */
  activation: v.nullish(activationSchema),
};

/** A valid license key, with the app's activation. */
export interface ValidatedLicenseKey extends LicenseKeyRead, Fields<typeof validatedField> {}

export const validatedSchema: Schema<ValidatedLicenseKey> = v.object({
  ...licenseKeyFields,
  ...validatedField,
});
