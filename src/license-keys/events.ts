/** What a customer did with a license key; `type` begins with the name of the resource. */
export type LicenseKeyEvent =
  | {
      type:
        | 'license_key.revealed'
        | 'license_key.copied'
        | 'license_key.shared'
        | 'license_key.rotated';
      license_key_id: string;
    }
  | { type: 'license_key.deactivated'; license_key_id: string; activation_id: string };
