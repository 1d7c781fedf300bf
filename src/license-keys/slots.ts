/**
 * The slots of license keys, named in the `data-slot` attribute of their elements. The values of
 * `data-state` stand behind each. The common slots, `portal-…`, are in `CommonSlot`.
 */
export type LicenseKeySlot =
  /** The whole card: a `LicenseKeyState`, a `FailureKind` or `loading`. */
  | 'license-key-card'
  /** The title, the status and the licensee. */
  | 'license-key-header'
  | 'license-key-licensee'
  /** The badge: a `LicenseKeyState`. */
  | 'license-key-status'
  /** The key and its buttons. */
  | 'license-key-secret'
  /** The key; `data-revealed` is `true` while it is in clear. */
  | 'license-key-value'
  /** `data-revealed` is `true` while the key is in clear. */
  | 'license-key-reveal'
  /** `copied` or `failed`, after the last attempt. */
  | 'license-key-copy'
  /** Around the buttons of the key. */
  | 'license-key-actions'
  /** Around the three facts: activations, usage and expiry. */
  | 'license-key-allowances'
  /** Activations, usage or expiry; the first two have an `AllowanceState`. */
  | 'license-key-fact'
  /** The section of activations. */
  | 'license-key-activations'
  | 'license-key-activations-header'
  /** One activation: `refused` when Polar did not deactivate it. */
  | 'license-key-activation'
  | 'license-key-deactivate'
  | 'license-key-footer'
  | 'license-key-rotate'
  /** The whole list: `loaded`, `empty`, a `FailureKind` or `loading`. */
  | 'license-key-list'
  /** A key in the list, with its card when it is open: a `LicenseKeyState`. */
  | 'license-key-row'
  /** The part of a row that always shows. */
  | 'license-key-summary'
  /** The button that opens a row. */
  | 'license-key-open';
