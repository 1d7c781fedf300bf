import type { PortalErrorCode } from '../core/http/errors.ts';
import type { AddressMessages } from './address-messages.ts';
import type { NumberFormat } from './format.ts';
import type { Overrides } from './merge-messages.ts';

/** What happened, and what the customer can do about it. */
export type FailureText = readonly [title: string, description: string];

/** What the text of a failure may be made of. */
export interface FailureWords {
  /** The name of the service that keeps the purchases: `common.platform`. */
  platform: string;
  /** A sentence that reassures the customer about what was bought: `unaffected` of the resource. */
  unaffected: string;
  /**
   * A sentence that says what the button below does: one of `common.nextSteps`. Empty where there is no
   * button.
   */
  next: string;
}

/** What the button below a failure does. */
export type NextStep = 'sign_in' | 'reload' | 'try_again';

/** The text of a failure, or a function that makes it. */
export type FailureMessage = FailureText | ((words: FailureWords) => FailureText);

/**
 * The failures that a customer can meet: those of a request; being offline before it is sent; and
 * `signed_out`, which is an `unauthorized` that is not Polar's: nobody is signed in, and no session has ended.
 * Each change has its own words for `unconfirmed`.
 */
export type FailureKind = Exclude<PortalErrorCode, 'unconfirmed'> | 'offline' | 'signed_out';

/** The texts that belong to no resource. */
export interface CommonMessages {
  /**
   * What customers know the service by that keeps their purchases: "Polar". Rename it here: no other
   * text contains it. Write a name that can begin a sentence, such as "Acme Shop", since some texts
   * begin with it.
   */
  platform: string;

  /** The button below a session that has ended or could not be had, where the host app offers to sign in. */
  signInAgain: string;
  /** The button that sends a failed request again. */
  tryAgain: string;
  /** The button that reloads the page, where the session has a fixed token, which cannot be renewed. */
  reload: string;
  /** Whichever button it is, while a request is under way. */
  tryingAgain: string;
  /** Over data that could not be refreshed, beside the title of one of the `failures`. */
  outdated: string;
  /** The sentence in the text of a failure that says what the button below it does. */
  nextSteps: Record<NextStep, string>;
  /** The button of a question that leaves everything as it is. */
  keep: string;

  /** A count against its limit: "820 of 1,000". */
  used: (count: number, limit: number, number: NumberFormat) => string;
  /** A limit, where it is unknown how much of it is used. */
  upTo: (limit: number, number: NumberFormat) => string;
  /** Below a meter that is nearly full. */
  left: (count: number, number: NumberFormat) => string;
  /** Below a meter that is over its limit. @param count - By how much. */
  over: (count: number, number: NumberFormat) => string;
  /** Below a count without a limit. */
  unlimited: string;

  /** The label of a search field. */
  search: string;
  /** How many items a search has found; may be 0. */
  found: (count: number, number: NumberFormat) => string;
  /** The button below a list that shows more of it. */
  showMore: string;
  /** The choice of a filter that leaves everything in. */
  all: string;
  /** A choice of a filter. @param count - How many items it leaves. */
  choice: (label: string, count: number, number: NumberFormat) => string;

  /** The accessible name of the buttons that turn pages. */
  pages: string;
  /** Between the buttons that turn pages. */
  page: (page: number, pages: number, number: NumberFormat) => string;
  /** In place of `page` while another page loads. */
  turning: string;
  previous: string;
  next: string;

  /** Forms for an address, which bring their English along: that stands for what is missing here. */
  address?: Overrides<AddressMessages> | undefined;

  /** What to show for each failure; a resource may have texts of its own for some. */
  failures: Record<FailureKind, FailureMessage>;
}
