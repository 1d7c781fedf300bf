/**
 * The slots that every card or list may have, named in the `data-slot` attribute of their elements.
 * The values of `data-state` stand behind each.
 */
export type CommonSlot =
  /** The heading of the card or list. */
  | 'portal-title'
  /**
   * A line above the content. `outdated` when the data could not be refreshed; a resource has states
   * of its own besides.
   */
  | 'portal-notice'
  /** In place of the content: a `FailureKind`. */
  | 'portal-failure'
  /** The button below a failure, or in a notice: sends the request again, or signs in again. */
  | 'portal-retry'
  /** In place of the content while it loads. */
  | 'portal-skeleton'
  /** A drawing beside a text. */
  | 'portal-icon'
  /** A text for screen readers, which is not visible. */
  | 'portal-announcement'
  /** The dialog with a question before a change. */
  | 'portal-confirmation'
  /** The button of a question that leaves everything as it is. */
  | 'portal-keep'
  /** The button of a question that makes the change. */
  | 'portal-confirm'
  /** A count against its limit: an `AllowanceState`. */
  | 'portal-meter'
  /** A search field, and how many items it has found. */
  | 'portal-search'
  /** The button that shows more of a list. */
  | 'portal-more'
  /** The choice of a status above a list. */
  | 'portal-filter'
  | 'portal-list-header'
  | 'portal-list-footer'
  /** The buttons that turn pages. */
  | 'portal-pages'
  /** In place of a list without items. */
  | 'portal-empty';
