/** What a customer did with a license key. */
export type LicenseKeyEvent =
  | { type: 'revealed' | 'copied' | 'rotated'; license_key_id: string }
  | { type: 'deactivated'; license_key_id: string; activation_id: string };
