import type { ReactNode } from 'react';
import { Empty } from '../../ui/empty.tsx';
import { ListHeader } from '../../ui/list-header.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { OrderLinks } from '../links.ts';
import type { OrderMessages } from '../messages.ts';
import type { OrderPages } from '../use-order-pages.ts';
import { ListEnd } from './list-end.tsx';
import { ListTools } from './list-tools.tsx';
import { ListRow } from './row.tsx';
import type { ListView } from './use-list-view.ts';

interface LoadedListProps {
  pages: OrderPages;
  view: ListView;
  isEmpty: boolean;
  empty: ReactNode;
  hasFilter: boolean;
  messages: OrderMessages;
  links: OrderLinks | undefined;
  mayGenerate: boolean;
  mayCorrect: boolean;
}

const ListOutdated = createOutdated('OrderList.Outdated');

/** The content of a list that has loaded: what finds its rows, the rows and the footer, or its empty state. */
export function LoadedList({
  pages,
  view,
  isEmpty,
  empty,
  hasFilter,
  messages,
  ...row
}: LoadedListProps) {
  const { slot, format, messages: common } = PanelScope.use('OrderList.Content');
  const { list } = messages;
  const { orders = [], unreadable, hasMore, isLoading, isLoadingMore } = pages;
  if (isEmpty) {
    return (
      <>
        <ListOutdated />
        <Empty icon="file" text={list.empty}>
          {empty}
        </Empty>
      </>
    );
  }
  const isChosen = view.query !== '' || view.productId !== '';
  const found = hasMore
    ? list.shown(orders.length, format.number)
    : common.found(orders.length, format.number);
  const hasNone = orders.length === 0 && unreadable === 0 && !isLoading && !hasMore;
  return (
    <>
      <ListHeader
        subtitle={null}
        outcome={isLoading ? common.turning : isChosen && !hasNone ? found : ''}
        restriction={undefined}
      >
        <ListTools view={view} pages={pages} hasFilter={hasFilter} messages={messages} />
      </ListHeader>
      <ListOutdated />
      {orders.length > 0 && (
        <ul aria-label={list.title} aria-busy={isLoading || isLoadingMore}>
          {orders.map((order) => (
            <ListRow key={order.id} order={order} messages={messages} {...row} />
          ))}
        </ul>
      )}
      {hasNone && (
        <p role="status" {...slot('order-none')}>
          {list.noneFound}
        </p>
      )}
      {!hasNone && <ListEnd pages={pages} messages={messages} />}
    </>
  );
}
