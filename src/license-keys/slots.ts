import type { FailureKind } from '../locale/common-messages.ts';
import type { AllowanceState } from './rules/allowance.ts';
import type { LicenseKeyState } from './rules/state.ts';

/**
 * The slots of license keys, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states. Common slots are in `CommonSlots`; the
 * notices of a license key are `expired`, `disabled`, `revoked`, `rotated`, `not_rotated`, `maybe_rotated` or
 * `deactivated`, and its meters have an `AllowanceState`.
 */
export interface LicenseKeySlots {
  /** The whole card. */
  'license-key-card': LicenseKeyState | FailureKind | 'loading';
  /** The title, the status and the licensee. */
  'license-key-header': undefined;
  /** The person the key belongs to. */
  'license-key-licensee': undefined;
  /** The badge. */
  'license-key-status': LicenseKeyState;
  /** The key and its buttons. */
  'license-key-secret': undefined;
  /** The key; `data-revealed` is `true` while it is in clear. */
  'license-key-value': undefined;
  /** The button that reveals the key; `data-revealed` is `true` while it is in clear. */
  'license-key-reveal': undefined;
  /** The button that copies the key; its states are those of the last attempt. */
  'license-key-copy': 'copied' | 'failed' | undefined;
  /** The button that copies a new key, in the notice that the key was replaced. */
  'license-key-copy-new': 'copied' | 'failed' | undefined;
  /** A button that copies the key in a format of yours; its states are those of the last attempt. */
  'license-key-copy-as': 'copied' | 'failed' | undefined;
  /** The button that opens the share sheet of a phone. */
  'license-key-share': undefined;
  /** How long a revealed key is still shown. */
  'license-key-countdown': undefined;
  /** Around the buttons of the key. */
  'license-key-actions': undefined;
  /** Around the facts: activations, usage and expiry, those that say something. */
  'license-key-allowances': undefined;
  /** Activations, usage or expiry; the last one has no state. */
  'license-key-fact': AllowanceState | undefined;
  /** The section of activations. */
  'license-key-activations': undefined;
  /** The heading of the activations, what is news about them, and whether one is being deactivated. */
  'license-key-activations-header': undefined;
  /** One activation: `refused` when it was not deactivated, `unknown` when it may have been. */
  'license-key-activation': 'refused' | 'unknown' | undefined;
  /** The button that deactivates an activation. */
  'license-key-deactivate': undefined;
  /** How often the key was validated, when it was issued, and the button that replaces it. */
  'license-key-footer': undefined;
  /** The button that replaces the key. */
  'license-key-rotate': undefined;
  /** The whole list. */
  'license-key-list': 'loaded' | 'empty' | FailureKind | 'loading';
  /** A key in the list, with its card when it is open. */
  'license-key-row': LicenseKeyState;
  /** The part of a row that always shows. */
  'license-key-summary': undefined;
  /** The button that opens a row. */
  'license-key-open': undefined;
  /** The button of a closed row that copies its key; its states are those of the last attempt. */
  'license-key-row-copy': 'copied' | 'failed' | undefined;
  /** The usage of a key in a closed row. */
  'license-key-row-usage': undefined;
  /** The expiry of a key in a closed row. */
  'license-key-row-expiry': undefined;
}

/** The name of a slot of license keys. */
export type LicenseKeySlot = keyof LicenseKeySlots;
