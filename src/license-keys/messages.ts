import type { FailureKind, FailureMessage, FailureText } from '../locale/common-messages.ts';
import type { NumberFormat } from '../locale/format.ts';

/**
 * The texts of license keys. Counts are passed as numbers: format them with `number`, and choose the word
 * beside them with `plural`.
 */
export interface LicenseKeyMessages {
  /** The card's title. */
  title: string;
  /** Announced while the card loads. */
  loading: string;
  /** Announced when the card has loaded. @param status - The text of the badge. */
  loaded: (title: string, status: string) => string;
  /** The accessible name of a card. @param end - The last characters of its key, or empty for a short key. */
  named: (title: string, end: string) => string;
  /** The customer or team member that the key belongs to. */
  licensedTo: (nameOrEmail: string) => string;

  /** The badge. A status that is not listed here is shown in Polar's own word. */
  status: Record<'active' | 'expires_soon' | 'expired' | 'disabled' | 'revoked', string>;
  /** Above an expired key. @param date - Written as "August 30, 2026". */
  expiredOn: (date: string) => string;
  /** After `expiredOn`, and above a key that is disabled or revoked. */
  refused: string;

  /** The link to the vendor's page on which a key that has expired, or soon does, can be renewed. */
  renew: string;
  /** The link to the vendor's page on which a key that has reached a limit gets a higher one. */
  upgrade: string;
  /** The link to the vendor's help, where the customer can do nothing else. */
  help: string;

  reveal: string;
  hide: string;
  copy: string;
  copied: string;
  /** The accessible name of the masked key. @param end - Its last characters, or empty for a short key. */
  hidden: (end: string) => string;
  /** Opens the share sheet of a phone with the key. */
  share: string;
  /** Announced when the key is revealed. */
  keyRevealed: string;
  /** Beside the buttons of a revealed key, counted down each second and not announced. */
  hiddenIn: (seconds: number, number: NumberFormat) => string;
  /** Below the key when copying failed. */
  copyFailed: string;

  /** You can change this to "Devices" or "Seats", for example: no other text contains the word. */
  activations: string;
  usage: string;
  /** Above a future date or `noDate`. Above a past date, `status.expired` is used. */
  expires: string;
  /** In place of an expiry. Not "never": the key of a subscription ends with the subscription. */
  noDate: string;

  /** Beside the heading of the activations when no slot is free. @param count - At least `limit`. */
  inUse: (count: number, limit: number, number: NumberFormat) => string;
  /** For an empty list: there are no activations, or the vendor does not show them. */
  noneToShow: string;
  /** For a list that was not empty before the customer deactivated its last activation. */
  noneLeft: string;
  /** Beside the heading of the activations when some could not be read. */
  notAllShown: string;
  /**
   * After `inUse` when no slot is free and the customer may deactivate.
   *
   * @param count - How many must be deactivated before another can be activated; at least 1.
   */
  makeRoom: (count: number, number: NumberFormat) => string;
  /** The name of an activation with an empty label. */
  unnamed: string;
  /** Below the label of an activation. @param date - Written as "Aug 30, 2026". */
  activatedOn: (date: string) => string;
  details: string;
  /** In place of `true` and `false` among the details of an activation. */
  yes: string;
  no: string;

  /** In the footer. @param last - Written as "3 hours ago"; `null` if it is unknown. */
  validated: (count: number, last: string | null, number: NumberFormat) => string;
  /** In the footer. @param date - Written as "Aug 30, 2026". */
  issuedOn: (date: string) => string;

  /** The button of each activation. Its accessible name also contains the label. */
  deactivate: string;
  /** The title of the dialog before a deactivation. */
  deactivateTitle: (label: string) => string;
  /**
   * The text of the dialog: the consequences of a deactivation.
   *
   * @param used - The number of activations before the deactivation.
   * @param limit - How many the key allows; `null` if it takes none.
   */
  deactivateText: (used: number, limit: number | null, number: NumberFormat) => string;
  /** While the request is pending. */
  deactivating: string;
  /** After Polar has confirmed it. */
  deactivated: (label: string) => string;
  /** After `deactivated`, beside a button that replaces the key: who has the device still has the key. */
  mayReturn: string;
  /** When it was not made. @param reason - The title of one of the failures. */
  notDeactivated: (label: string, reason: string) => string;
  /** After a deactivation whose outcome is unknown until the license key can be read again. */
  maybeDeactivated: (label: string) => string;

  rotate: string;
  /** The title of the dialog before a rotation. */
  rotateTitle: string;
  /** The text of the dialog: the consequences of a rotation. */
  rotateText: string;
  rotating: string;
  rotated: string;
  /** The button beside `rotated`. */
  copyNew: string;
  /** When it was not made. @param reason - The title of one of the failures. */
  notRotated: (reason: string) => string;
  /** After a rotation whose outcome is unknown until the license key can be read again. */
  maybeRotated: string;

  /** Reassures the customer that the license itself is fine. Part of most failures. */
  unaffected: string;
  /** Replaces the common texts of these failures. */
  failures: Partial<Record<FailureKind, FailureMessage>>;

  /** The texts of the list of license keys. */
  list: LicenseKeyListMessages;
}

/** The texts that only the list of license keys has. */
export interface LicenseKeyListMessages {
  title: string;
  /** Announced while the list loads. */
  loading: string;
  /** The number of license keys on all pages. */
  total: (count: number, number: NumberFormat) => string;
  /** The number of license keys on this page that could not be read; at least 1. */
  unreadable: (count: number, number: NumberFormat) => string;
  /** The label of the filter. */
  status: string;
  /** The label of the field that chooses the order. */
  order: string;
  /** The orders: by date of issue, or first the keys that work. */
  orders: Record<'oldest' | 'newest' | 'working', string>;
  /** Beside the search, the filter and the order, if there are too many license keys to load them all. */
  onThisPage: string;
  /** Announced and shown in a row whose key could not be copied. */
  copyFailed: string;
  /** Shown when there are no license keys. */
  empty: FailureText;
}
