import type { PortalErrorCode } from '../core/http/errors.ts';
import type { NumberFormat } from './format.ts';
import type { ListMessages } from './list-messages.ts';

/** What happened, and what it means for the customer. */
export type FailureText = readonly [title: string, description: string];

/** The failures that people can meet: those of a request, and being offline before it was sent. */
export type FailureKind =
  | Exclude<PortalErrorCode, 'payment_required' | 'conflict' | 'gone'>
  | 'offline';

/** What to say about a failure: a license key meets none of those that have no text here. */
export function toFailureKind(code: PortalErrorCode): FailureKind {
  const isRare = code === 'payment_required' || code === 'conflict' || code === 'gone';
  return isRare ? 'rejected' : code;
}

/**
 * Every word that the components show or say. A number arrives as it is: `number` writes it as the
 * reader does, and `plural` picks the word beside it.
 */
export interface Messages {
  /** The card's title. */
  title: string;
  /** Said while the card loads. */
  loading: string;
  /** Whom the vendor sold it to. */
  licensedTo: (nameOrEmail: string) => string;

  /** What the badge says. A status that Polar invents later is shown in Polar's own word. */
  status: Record<'active' | 'expires_soon' | 'expired' | 'disabled' | 'revoked', string>;
  /** Above an expired key. @param date - Written as "August 30, 2026". */
  expiredOn: (date: string) => string;
  /** There too, and above a key that is disabled or revoked. */
  refused: string;

  reveal: string;
  hide: string;
  copy: string;
  copied: string;
  /** Stands for the key while it is masked. @param end - Its last characters; empty for a short key. */
  hidden: (end: string) => string;
  /** Said once the key shows. */
  keyRevealed: string;
  copyFailed: string;

  /** Polar's word. Rename it here, to "Devices" or "Seats": no other text contains it. */
  activations: string;
  usage: string;
  /** Above a date to come, or above no date; above one that has passed stands `status.expired`. */
  expires: string;
  /** Against a limit: "820 of 1,000". */
  used: (count: number, limit: number, number: NumberFormat) => string;
  /** A limit, where nobody knows how much of it is used. */
  upTo: (limit: number, number: NumberFormat) => string;
  /** Below what is nearly used up. */
  left: (count: number, number: NumberFormat) => string;
  /** Below what is used beyond its limit. @param count - By how much. */
  over: (count: number, number: NumberFormat) => string;
  unlimited: string;
  unsupported: string;
  /** In place of a date. Says nothing of for ever: the key of a subscription ends with it. */
  noDate: string;

  /** Beside the heading of the list. `limit` is `null` where the key has none. */
  inUse: (count: number, limit: number | null, number: NumberFormat) => string;
  /** An empty list: nothing is activated, or the vendor does not show it. */
  noneToShow: string;
  /** Follows a full `inUse`, where the customer may deactivate. */
  makeRoom: string;
  unnamed: string;
  /** Below the label of an activation. @param date - Written as "Aug 30, 2026". */
  activatedOn: (date: string) => string;
  details: string;
  search: string;
  /** How many activations a search has found, none included. */
  found: (count: number, number: NumberFormat) => string;
  /** On the button below the list of activations. */
  showMore: string;

  /** In the footer. @param last - Written as "3 hours ago"; `null` where nobody knows. */
  validated: (count: number, last: string | null, number: NumberFormat) => string;
  /** In the footer. @param date - Written as "Aug 30, 2026". */
  issuedOn: (date: string) => string;

  /** On a button of each activation; its name goes on with the label. */
  deactivate: string;
  /** Asked before it is deactivated. */
  deactivateTitle: (label: string) => string;
  /** What follows. */
  deactivateText: string;
  /** While Polar has not answered yet. */
  deactivating: string;
  /** Once Polar has said so. */
  deactivated: (label: string) => string;
  /** Polar said no. @param reason - The title of one of the `failures`. */
  notDeactivated: (label: string, reason: string) => string;

  rotate: string;
  rotateTitle: string;
  rotateText: string;
  rotating: string;
  rotated: string;
  /** Polar said no. @param reason - The title of one of the `failures`. */
  notRotated: (reason: string) => string;
  /** Polar did not answer, nor when it was asked what came of it. */
  maybeRotated: string;
  /** The other answer to both questions. */
  keep: string;

  signInAgain: string;
  tryAgain: string;
  tryingAgain: string;
  /** Over data that could not be refreshed, beside the title of one of the `failures`. */
  outdated: string;
  failures: Record<FailureKind, FailureText>;

  /** Those of the list of license keys that are not its own English ones. */
  list?: Partial<ListMessages> | undefined;
}

/** Some of the {@link Messages}: the others keep their words. */
export type MessageOverrides = {
  [Name in keyof Messages]?: Messages[Name] extends Record<string, unknown>
    ? Partial<Messages[Name]>
    : Messages[Name];
};

/** Lays overrides over messages; the records among them entry by entry. */
export function mergeMessages(messages: Messages, overrides: MessageOverrides = {}): Messages {
  return {
    ...messages,
    ...overrides,
    status: { ...messages.status, ...overrides.status },
    failures: { ...messages.failures, ...overrides.failures },
    list: { ...messages.list, ...overrides.list },
  };
}
