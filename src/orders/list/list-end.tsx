import { getFailureText } from '../../locale/failure-text.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { PanelHelp } from '../../ui/link.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { ShowMore } from '../../ui/show-more.tsx';
import type { OrderMessages } from '../messages.ts';
import type { OrderPages } from '../use-order-pages.ts';

interface ListEndProps {
  pages: OrderPages;
  messages: OrderMessages;
}

/**
 * How many orders are shown, and the button that shows more. It tells no total, which Polar counts with orders that are
 * not shown. Renders a `<footer>` element.
 */
export function ListEnd({ pages, messages }: ListEndProps) {
  const { slot, format, messages: common, announce } = PanelScope.use('OrderList.End');
  const { orders = [], hasMore, isLoadingMore, loadMore, unreadable, failed, error, retry } = pages;
  const { list } = messages;
  const shown = list.shown(orders.length, format.number);
  const hasFailed = failed === 'more' && error !== undefined && !isLoadingMore;
  return (
    <footer {...slot('portal-list-footer')}>
      <p>{shown}</p>
      {unreadable > 0 && <p role="status">{list.unreadable(unreadable, format.number)}</p>}
      {unreadable > 0 && <PanelHelp />}
      {hasFailed && <p role="alert">{getFailureText(toFailureKind(error), common, messages)[0]}</p>}
      <ShowMore
        rows="order-row"
        count={orders.length}
        hasMore={hasMore}
        isPending={isLoadingMore}
        text={isLoadingMore ? common.turning : hasFailed ? common.tryAgain : common.showMore}
        onMore={() => (failed === 'more' ? void retry() : loadMore())}
        onShown={() => announce(shown)}
      />
    </footer>
  );
}
