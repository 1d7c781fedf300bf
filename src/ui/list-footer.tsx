import { PanelScope } from './panel-scope.ts';
import type { Page, PagedList } from './use-paged-list.ts';

interface ListFooterProps {
  list: PagedList<Page>;
  /** How many items there are on all pages, in words. */
  total: string;
  /** How many items of this page could not be read, in words. */
  unreadable: string | undefined;
}

/**
 * How many items there are and, where they fill more than one page, the buttons that turn pages.
 * Renders a `<footer>` element.
 */
export function ListFooter({ list, total, unreadable }: ListFooterProps) {
  const { retry, messages, format, slot } = PanelScope.use('Panel.ListFooter');
  const { shown, page, turnTo, hasTurned, isTurning } = list;
  if (!shown) return null;
  const { max_page } = shown.pagination;
  const turn = (label: string, target: number) => {
    // Not `disabled`, which would take the focus away.
    const isInert = isTurning || target < 1 || target > max_page;
    return (
      <button
        type="button"
        aria-disabled={isInert}
        onClick={() => {
          if (isInert) return;
          // The page that failed is requested once more.
          if (target === page) void retry();
          else turnTo(target);
        }}
      >
        {label}
      </button>
    );
  };
  return (
    <footer {...slot('portal-list-footer')}>
      <p>{total}</p>
      {unreadable && <p role="status">{unreadable}</p>}
      {(hasTurned || max_page > 1) && (
        <nav {...slot('portal-pages')} aria-label={messages.pages}>
          {turn(messages.previous, shown.page - 1)}
          <output>
            {isTurning ? messages.turning : messages.page(shown.page, max_page, format.number)}
          </output>
          {turn(messages.next, shown.page + 1)}
        </nav>
      )}
    </footer>
  );
}
