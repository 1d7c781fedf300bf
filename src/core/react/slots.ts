/**
 * The names of the parts, in their `data-slot` attribute: hooks for a host's own styles. The states
 * that `data-state` may have stand behind each.
 */
export type LicenseKeySlot =
  /** The whole card: a `LicenseKeyState`, a `FailureKind` or `loading`. */
  | 'license-key-card'
  | 'license-key-header'
  | 'portal-title'
  | 'license-key-licensee'
  /** The badge: a `LicenseKeyState`. */
  | 'license-key-status'
  /**
   * A line that comes before all else: `expired`, `disabled`, `revoked`, `outdated`, or how a rotation
   * ended: `rotated`, `not_rotated` (also where nobody knows).
   */
  | 'portal-notice'
  /** The key and its buttons. */
  | 'license-key-secret'
  /** The key; `data-revealed` tells whether it shows. */
  | 'license-key-value'
  | 'license-key-reveal'
  /** `copied` or `copyFailed`. */
  | 'license-key-copy'
  | 'license-key-actions'
  | 'license-key-allowances'
  /** Activations, usage or expiry: the first two have an `AllowanceState`. */
  | 'license-key-fact'
  /** An `AllowanceState`. */
  | 'portal-meter'
  | 'license-key-activations'
  | 'license-key-activations-header'
  | 'portal-search'
  /** `refused` when Polar did not deactivate it. */
  | 'license-key-activation'
  | 'license-key-deactivate'
  | 'portal-more'
  | 'license-key-footer'
  | 'license-key-rotate'
  /** The dialog before a deactivation or a rotation, and its two buttons. */
  | 'portal-confirmation'
  | 'portal-keep'
  | 'portal-confirm'
  /** A `FailureKind`. */
  | 'portal-failure'
  | 'portal-retry'
  | 'portal-skeleton'
  | 'portal-icon'
  /** What is said and not shown. */
  | 'portal-announcement'
  /** All keys of a customer: `loaded`, `empty`, a `FailureKind` or `loading`. */
  | 'license-key-list'
  | 'portal-list-header'
  | 'portal-filter'
  /** A key in the list, and its card when it is open: a `LicenseKeyState`. */
  | 'license-key-row'
  /** What a closed row shows. */
  | 'license-key-summary'
  /** The button that opens a row. */
  | 'license-key-open'
  | 'portal-list-footer'
  | 'portal-pages'
  | 'portal-empty';

/** Your own classes for parts, by their slots. Where more than one names a slot, it gets all. */
export type LicenseKeyClassNames = Readonly<Partial<Record<LicenseKeySlot, string>>>;
