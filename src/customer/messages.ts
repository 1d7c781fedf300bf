import type { FailureMessages } from '../locale/failure-text.ts';

/**
 * The texts of billing details. Those of the fields of an address, of the tax id, and of "Save" and "Cancel" are among
 * the common ones.
 */
export interface CustomerMessages extends FailureMessages {
  /** The card's title. */
  title: string;
  /** Below the title. */
  subtitle: string;
  /** Below the title, in place of `subtitle`, while they are being changed. */
  editing: string;
  /** Announced while they load. */
  loading: string;
  /** Announced when they have loaded. */
  loaded: string;
  /** A link to the vendor's help. */
  help: string;

  /** Beside the name that stands on invoices: of a person or a company. */
  name: string;
  email: string;
  address: string;
  /** In place of a name or an address that was never given. */
  none: string;

  /** Beside the name and the e-mail address of the team member who is looking. */
  signedInAs: string;
  /** Below them: what the member is in the team. A role that is not listed here is left out. */
  roles: Record<'owner' | 'billing_manager' | 'member', string>;
  /** Below the details, for a member who may not change them. */
  readOnly: string;

  /** The button that opens the form. */
  edit: string;
  /** Beside the buttons of the form. */
  usedOn: string;
  /** After a change was saved. */
  saved: string;
  /** In the form, when nothing was saved. @param reason - The title of one of the failures. */
  notSaved: (reason: string) => string;
  /** The same, when Polar refused what was typed and named no field. @param platform - "Polar". */
  notAccepted: (platform: string) => string;
  /** In the form, when nobody knows whether it was saved. */
  maybeSaved: string;
  /** In place of `maybeSaved`, once the details could be loaded again and are the old ones. */
  notSavedAfterAll: string;

  /** The button beside the e-mail address. Its accessible name is `emailTitle`, which should contain it. */
  changeEmail: string;
  /** The card's title while the customer asks for another e-mail address. */
  emailTitle: string;
  /** Below `emailTitle`. */
  emailNow: (email: string) => string;
  /** The label of the field. */
  newEmail: string;
  /** Below the field: what will happen. @param platform - "Polar". */
  emailHint: (platform: string) => string;
  /** The button that asks for the mail. */
  sendLink: string;
  /** In place of `sendLink` and `sendAgain`, while the request is pending. */
  sendingLink: string;
  /** After it. It stands out, and `emailNext` follows. */
  emailSent: (email: string) => string;
  /** After `emailSent`. @param platform - "Polar". */
  emailNext: (platform: string) => string;
  /** When no response came that confirms it. `emailNext` follows. */
  emailMaybeSent: (email: string) => string;
  /** Announced after another mail was sent to the same address. */
  emailSentAgain: (email: string) => string;
  /** Beside `sendAgain`. */
  emailSpam: string;
  /** The button that has the mail sent once more. */
  sendAgain: string;
  /** The button that returns to the details. */
  done: string;
  /** Once the customer has followed the link. */
  emailChanged: (email: string) => string;

  /** Below the field when it is empty. */
  emailMissing: string;
  /** Below the field, for what is no e-mail address. */
  emailMalformed: string;
  /** Below the field, for the address that it is already. */
  emailSame: string;
  /** Below the field, for an address that Polar refuses, for example of a domain that does not exist. */
  emailRefused: (platform: string) => string;
  /** When the vendor has switched it off in the meantime. */
  emailForbidden: string;
  /** When no mail was sent for another reason. @param reason - The title of one of the failures. */
  emailNotSent: (reason: string) => string;
  /** After so many requests that one more could be refused. @param when - Written as "in 2 minutes". */
  emailPaused: (when: string) => string;
  /**
   * After too many requests: Polar then refuses everything of this customer for 15 minutes.
   *
   * @param when - Written as "in 14 minutes".
   */
  emailBlocked: (when: string, platform: string) => string;
}
