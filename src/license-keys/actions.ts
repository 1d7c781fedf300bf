/** The changes that customers may make to a license key. A change is offered unless it is `false`. */
export interface LicenseKeyActions {
  /** Deactivate an activation, which frees its slot. @default true */
  deactivate?: boolean | undefined;
  /** Replace the key with a new one. @default true */
  rotate?: boolean | undefined;
}
