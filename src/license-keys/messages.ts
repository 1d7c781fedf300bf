import type { FailureKind, FailureMessage, FailureText } from '../locale/common-messages.ts';
import type { NumberFormat } from '../locale/format.ts';

/**
 * The texts of license keys. A number arrives as it is: `number` writes it as the reader does, and
 * `plural` chooses the word beside it.
 */
export interface LicenseKeyMessages {
  /** The card's title. */
  title: string;
  /** Announced while the card loads. */
  loading: string;
  /** The customer or team member that the key belongs to. */
  licensedTo: (nameOrEmail: string) => string;

  /** The badge. A status that Polar adds later is shown in Polar's own word. */
  status: Record<'active' | 'expires_soon' | 'expired' | 'disabled' | 'revoked', string>;
  /** Above an expired key. @param date - Written as "August 30, 2026". */
  expiredOn: (date: string) => string;
  /** After `expiredOn`, and above a key that is disabled or revoked. */
  refused: string;

  reveal: string;
  hide: string;
  copy: string;
  copied: string;
  /** The accessible name of the masked key. @param end - Its last characters; empty for a short key. */
  hidden: (end: string) => string;
  /** Announced when the key is revealed. */
  keyRevealed: string;
  /** Below the key when the browser did not let it be copied. */
  copyFailed: string;

  /** Polar's word. Rename it here, to "Devices" or "Seats": no other text contains it. */
  activations: string;
  usage: string;
  /** Above a date to come, or above `noDate`; above a date that has passed stands `status.expired`. */
  expires: string;
  /** In place of a limit of activations, for a key that takes none. */
  unsupported: string;
  /** In place of a date. Not "never": the key of a subscription ends with the subscription. */
  noDate: string;

  /** Beside the heading of the activations. `limit` is `null` where the key has none. */
  inUse: (count: number, limit: number | null, number: NumberFormat) => string;
  /** An empty list: nothing is activated, or the vendor does not show what is. */
  noneToShow: string;
  /** Follows `inUse` of a full list, where the customer may deactivate. */
  makeRoom: string;
  /** An activation whose label is empty. */
  unnamed: string;
  /** Below the label of an activation. @param date - Written as "Aug 30, 2026". */
  activatedOn: (date: string) => string;
  details: string;

  /** In the footer. @param last - Written as "3 hours ago"; `null` where it is unknown. */
  validated: (count: number, last: string | null, number: NumberFormat) => string;
  /** In the footer. @param date - Written as "Aug 30, 2026". */
  issuedOn: (date: string) => string;

  /** The button of each activation; its accessible name goes on with the label. */
  deactivate: string;
  /** The title of the question before a deactivation. */
  deactivateTitle: (label: string) => string;
  /**
   * What follows from a deactivation.
   *
   * @param used - How many activations there are before it.
   * @param limit - How many the key allows; `null` where it has no limit.
   */
  deactivateText: (used: number, limit: number | null, number: NumberFormat) => string;
  /** While the request is under way. */
  deactivating: string;
  /** After Polar has confirmed it. */
  deactivated: (label: string) => string;
  /** After Polar has refused it. @param reason - The title of one of the failures. */
  notDeactivated: (label: string, reason: string) => string;

  rotate: string;
  /** The title of the question before a rotation. */
  rotateTitle: string;
  /** What follows from a rotation. */
  rotateText: string;
  rotating: string;
  rotated: string;
  /** After Polar has refused it. @param reason - The title of one of the failures. */
  notRotated: (reason: string) => string;
  /** After a rotation whose outcome is unknown. */
  maybeRotated: string;

  /** Takes away the fear for the license when a request has failed; part of most failures. */
  unaffected: string;
  /** In place of the common text of these failures. */
  failures: Partial<Record<FailureKind, FailureMessage>>;

  /** The texts of the list of license keys. */
  list: LicenseKeyListMessages;
}

/** The texts that only the list of license keys has. */
export interface LicenseKeyListMessages {
  title: string;
  /** Announced while the list loads. */
  loading: string;
  /** How many license keys there are on all pages. */
  total: (count: number, number: NumberFormat) => string;
  /** How many license keys of this page have a response that cannot be read; at least 1. */
  unreadable: (count: number, number: NumberFormat) => string;
  /** The label of the filter. */
  status: string;
  /** In place of a list without license keys. */
  empty: FailureText;
}
