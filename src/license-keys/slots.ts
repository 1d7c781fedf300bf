/**
 * The slots of license keys: the values of the `data-slot` attribute of their elements. Each comment ends
 * with the values of `data-state`, if the slot has any. `CommonSlot` has the common slots, `portal-…`.
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
  /** The key. `data-revealed` is `true` while it is shown in clear. */
  | 'license-key-value'
  /** The button that reveals the key. `data-revealed` is `true` while the key is shown in clear. */
  | 'license-key-reveal'
  /** The button that copies the key: `copied` or `failed` after an attempt. */
  | 'license-key-copy'
  /** The box around the buttons of the key. */
  | 'license-key-actions'
  /** The box around the three facts: activations, usage and expiry. */
  | 'license-key-allowances'
  /** Activations, usage or expiry. The first two have an `AllowanceState`. */
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
  /** A row of the list, with the card when it is open: a `LicenseKeyState`. */
  | 'license-key-row'
  /** The part of a row that is always shown. */
  | 'license-key-summary'
  /** The button that opens a row. */
  | 'license-key-open';
