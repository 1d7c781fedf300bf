import type { FailureKind } from '../locale/common-messages.ts';

/**
 * The slots that every card or list may have, named in the `data-slot` attribute of their elements, and
 * the values of `data-state` in each. `undefined` is a slot without states.
 */
export interface CommonSlots {
  /** Around everything in the card or list, which adapts to its width. */
  'portal-content': undefined;
  /** The heading of the card or list. */
  'portal-title': undefined;
  /** A line above the content: `outdated` when the data could not be refreshed, or a state of a resource. */
  'portal-notice': 'outdated' | (string & {});
  /** In place of the content, when it could not be read. */
  'portal-failure': FailureKind;
  /** The button below a failure, or in a notice: sends the request again, signs in again, or reloads. */
  'portal-retry': undefined;
  /** A link to a page of the host app, named by its state: `renew`, `upgrade` or `help`. */
  'portal-link': string;
  /** In place of the content while it loads. */
  'portal-skeleton': undefined;
  /** A drawing beside a text. */
  'portal-icon': undefined;
  /** A text for screen readers, which is not visible. */
  'portal-announcement': undefined;
  /** The dialog with a question before a change. */
  'portal-confirmation': undefined;
  /** The button of a question that leaves everything as it is. */
  'portal-keep': undefined;
  /** The button of a question that makes the change. */
  'portal-confirm': undefined;
  /** A dialog in which a change is made. */
  'portal-dialog': undefined;
  /** The buttons of such a dialog. */
  'portal-dialog-footer': undefined;
  /** A count against its limit. */
  'portal-meter': string;
  /** A search field, and how many items it has found. */
  'portal-search': undefined;
  /** The button that shows more of a list. */
  'portal-more': undefined;
  /** The choice of a status above a list. */
  'portal-filter': undefined;
  /** The choice of an order above a list. */
  'portal-order': undefined;
  /** Around the search, the filter and the order of a list. */
  'portal-list-tools': undefined;
  /** How many items of a list they have left, and whether that holds for one page only. */
  'portal-list-outcome': undefined;
  /** The title of a list, and its search, filter and order. */
  'portal-list-header': undefined;
  /** How many items a list has, and the buttons that turn pages. */
  'portal-list-footer': undefined;
  /** The buttons that turn pages. */
  'portal-pages': undefined;
  /** In place of a list without items. */
  'portal-empty': undefined;
  /** Fields that are saved together, and the buttons below them. */
  'portal-form': 'saving' | undefined;
  /** The fields of a form, which stand in two columns where there is room. */
  'portal-fields': undefined;
  /** A field of a form, with its label, and a hint or an error below it. */
  'portal-field': 'invalid' | undefined;
  /** Below a field: what to enter. */
  'portal-field-hint': undefined;
  /** Below a field: why it was refused. */
  'portal-field-error': undefined;
  /** The button below a refused field that saves all the rest. */
  'portal-save-rest': undefined;
  /** Below the fields of a form: what was refused or has failed, and belongs to none of them. */
  'portal-form-error': undefined;
  /** The note and the buttons of a form. */
  'portal-form-footer': undefined;
  /** The button of a form that leaves everything as it was. */
  'portal-cancel': undefined;
  /** The button of a form that saves it. */
  'portal-save': undefined;
  /** A postal address, a line each. */
  'portal-address': undefined;
}

/** The name of a slot that every card or list may have. */
export type CommonSlot = keyof CommonSlots;
