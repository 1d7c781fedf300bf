import type { FailureKind } from '../locale/common-messages.ts';

/**
 * The slots of billing details, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states. Common slots, those of forms among them, are in
 * `CommonSlots`; the notices of billing details are `saved`, `email_changed`, `email_sent` or `email_maybe_sent`.
 */
export interface CustomerSlots {
  /** All of it. */
  'customer-card': 'loaded' | 'editing' | 'changing_email' | FailureKind | 'loading';
  /** The title, the line below it, and the button that opens the form. */
  'customer-header': undefined;
  /** The line below the title. */
  'customer-subtitle': undefined;
  /** The button that opens the form. */
  'customer-edit': undefined;
  /** Around the details. */
  'customer-details': undefined;
  /** The team member who is looking. */
  'customer-user': undefined;
  /** The name on invoices. */
  'customer-name': undefined;
  /** The e-mail address, and the button that changes it. */
  'customer-email': undefined;
  /** The billing address. */
  'customer-address': undefined;
  /** The tax id. */
  'customer-tax-id': undefined;
  /** The button that opens the form for another e-mail address. */
  'customer-change-email': undefined;
  /** That a member of a team cannot change the details. */
  'customer-read-only': undefined;
  /** Around the form in which the details are changed. */
  'customer-form': undefined;
  /** Around the form for another e-mail address, and what was sent to it. */
  'customer-email-form': undefined;
  /** When another mail can be sent. */
  'customer-email-pause': undefined;
  /** The button that has the mail sent once more. */
  'customer-send-again': undefined;
}

/** The name of a slot of billing details. */
export type CustomerSlot = keyof CustomerSlots;
