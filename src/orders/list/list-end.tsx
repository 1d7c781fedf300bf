import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { PanelHelp } from '../../ui/link.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { OrderMessages } from '../messages.ts';
import type { OrderPages } from '../use-order-pages.ts';

interface ListEndProps {
  pages: OrderPages;
  /** Called when the customer wants more. */
  onMore: () => void;
  messages: OrderMessages;
}

/**
 * How many orders are shown, and the button that shows more. It tells no total, which Polar counts with orders that are
 * not shown. Renders a `<footer>` element.
 */
export function ListEnd({ pages, onMore, messages }: ListEndProps) {
  const { slot, format, messages: common } = PanelScope.use('OrderList.End');
  const { orders = [], hasMore, isLoadingMore, unreadable, failed, error } = pages;
  const { list } = messages;
  const hasFailed = failed === 'more' && error !== undefined && !isLoadingMore;
  return (
    <footer {...slot('portal-list-footer')}>
      <p>{list.shown(orders.length, format.number)}</p>
      {unreadable > 0 && <p role="status">{list.unreadable(unreadable, format.number)}</p>}
      {unreadable > 0 && <PanelHelp />}
      {hasFailed && <p role="alert">{getFailureText(toFailureKind(error), common, messages)[0]}</p>}
      {hasMore && (
        <button
          type="button"
          form=""
          {...slot('portal-more')}
          // Not `disabled`, which would take the focus away.
          aria-disabled={isLoadingMore}
          onClick={() => !isLoadingMore && onMore()}
        >
          {isLoadingMore ? common.turning : hasFailed ? common.tryAgain : common.showMore}
        </button>
      )}
    </footer>
  );
}
