import { PanelHelp } from './link.tsx';
import { PanelScope } from './panel-scope.ts';
import type { Page, PagedList } from './use-paged-list.ts';

/** What the footer shows of a list, whether its pages are requested one by one or taken of what is there. */
export interface TurnedList extends Pick<
  PagedList<Page>,
  'page' | 'turnTo' | 'hasTurned' | 'isTurning'
> {
  shown: { page: number; pagination: Page['pagination'] } | undefined;
}

interface ListFooterProps {
  list: TurnedList;
  /** The number of items on all pages, as a text. */
  total: string;
  /** The number of items on this page that could not be read, as a text. */
  unreadable: string | undefined;
}

/**
 * The number of items and, if there is more than one page, the buttons that turn pages.
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
        form=""
        aria-disabled={isInert}
        onClick={() => {
          if (isInert) return;
          // That page was requested before and has failed.
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
      {unreadable && <PanelHelp />}
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
