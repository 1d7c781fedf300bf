/**
 * The names of the parts, in their `data-slot` attribute: hooks for a host's own styles. The states
 * that `data-state` may have stand behind each.
 */
export type LicenseKeySlot =
  /** The whole card: a `LicenseKeyState`, a `FailureKind` or `loading`. */
  | 'license-key-card'
  | 'license-key-header'
  | 'license-key-title'
  | 'license-key-licensee'
  /** The badge: a `LicenseKeyState`. */
  | 'license-key-status'
  /** A line that comes before all else: `expired`, `disabled`, `revoked` or `stale`. */
  | 'license-key-notice'
  /** The key and its buttons; `data-revealed` tells whether it shows. */
  | 'license-key-value'
  | 'license-key-actions'
  | 'license-key-allowances'
  /** Activations, usage or expiry: the first two have an `AllowanceState`. */
  | 'license-key-fact'
  /** An `AllowanceState`. */
  | 'license-key-meter'
  | 'license-key-activations'
  | 'license-key-activations-header'
  | 'license-key-search'
  /** `data-open` tells whether its details show. */
  | 'license-key-activation'
  | 'license-key-more'
  | 'license-key-footer'
  | 'license-key-failure'
  | 'license-key-retry'
  | 'license-key-skeleton'
  | 'license-key-icon'
  /** What is said and not shown. */
  | 'license-key-announcement';
