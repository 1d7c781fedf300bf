/**
 * The slots that any card or list may have: the values of the `data-slot` attribute of their elements.
 * Each comment ends with the values of `data-state`, if the slot has any.
 */
export type CommonSlot =
  /** The heading of the card or list. */
  | 'portal-title'
  /**
   * A line above the content: `outdated` when the data could not be refreshed, or a state of the
   * resource.
   */
  | 'portal-notice'
  /** The failure, in place of the content: a `FailureKind`. */
  | 'portal-failure'
  /** The button that sends the request again or signs in again, in a failure or a notice. */
  | 'portal-retry'
  /** The placeholder of the content while it loads. */
  | 'portal-skeleton'
  /** An icon beside a text. */
  | 'portal-icon'
  /** The announcement for screen readers, which is not visible. */
  | 'portal-announcement'
  /** The dialog that asks before a change. */
  | 'portal-confirmation'
  /** The button of the dialog that cancels the change. */
  | 'portal-keep'
  /** The button of the dialog that makes the change. */
  | 'portal-confirm'
  /** The bar that shows how much of a limit is used: an `AllowanceState`. */
  | 'portal-meter'
  /** The search field, and the number of items found. */
  | 'portal-search'
  /** The button that shows more of a list. */
  | 'portal-more'
  /** The filter above a list. */
  | 'portal-filter'
  | 'portal-list-header'
  | 'portal-list-footer'
  /** The buttons that turn pages. */
  | 'portal-pages'
  /** The empty state of a list. */
  | 'portal-empty';
