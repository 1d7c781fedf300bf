'use client';

import { forwardRef, type Ref } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import { Empty } from '../../ui/empty.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useHasNothing } from '../../ui/use-has-nothing.ts';
import { orderEnglish } from '../english.ts';
import { orderQueryKeys } from '../query-keys.ts';
import { useAllowed } from '../use-allowed.ts';
import { useCheckedOrderLinks, useOrderLinks } from '../use-order-links.ts';
import { useOrderPages } from '../use-order-pages.ts';
import { usePanelQuery } from '../use-panel-query.ts';
import type { OrderListProps } from './list-props.ts';
import { LoadedList } from './loaded-list.tsx';
import { ListSkeleton } from './skeleton.tsx';
import { useListView } from './use-list-view.ts';

/** How many orders a list is expected to have, as long as nobody knows. */
const USUAL_COUNT = 3;

/**
 * All orders of the customer, newest first: what was bought, when and for how much, a state where it is news, and the
 * invoice. A row opens to show what the order consists of, its receipt, and the way to correct the details on its
 * invoice. Customers can filter the list by product and search it. A member of a team who may not see orders is told so,
 * and nothing is requested. Also shows every other state, from loading to an ended session. Renders a `<section>`
 * element.
 * Source: `GET /v1/customer-portal/orders/`, one request for each page, and for a member of a team
 * `GET /v1/customer-portal/customer-session/user` before. Documents are asked for with a click.
 *
 * @example
 * <OrderList />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const OrderList = forwardRef<HTMLElement, OrderListProps>(function OrderList(props, ref) {
  const key = useCustomerKey(props.productId, props.subscriptionId, props.pageSize);
  return <List key={key} {...props} rootRef={ref} />;
});
OrderList.displayName = 'OrderList';

/** The list of one customer and of one choice of orders. */
function List({
  productId,
  subscriptionId,
  pageSize = 10,
  expectedCount = USUAL_COUNT,
  empty,
  headingLevel = 2,
  actions,
  links,
  messages: overrides,
  rootRef,
  ...props
}: OrderListProps & { rootRef: Ref<HTMLElement> }) {
  const { client, format } = usePortal();
  const messages = useMessages('orders', orderEnglish, overrides);
  const view = useListView();
  const params = {
    product_id: productId ?? (view.productId || undefined),
    subscription_id: subscriptionId,
    query: view.query || undefined,
    limit: pageSize,
  };
  const pages = useOrderPages(params);
  const { orders, unreadable, hasMore, isLoading, isLoadingMore, failed, query } = pages;
  const read = usePanelQuery(
    {
      data: query.isPlaceholderData ? undefined : query.data,
      error: query.error,
      failureReason: query.failureReason,
      failureCount: query.failureCount,
      isPaused: query.isPaused,
    },
    orderQueryKeys.list(client, { ...params, page: 1 }),
  );
  const hasNothing = useHasNothing(read.query, orders !== undefined);
  const isChosen = view.query !== '' || view.productId !== '';
  // What cannot be read is something all the same.
  const isNone = orders?.length === 0 && unreadable === 0 && !isChosen && !isLoading;
  const isEmpty = hasNothing || (isNone && !hasMore);
  // Polar's first page may hold only what is not shown.
  const isFinding = isNone && isLoadingMore && failed === undefined;
  const panelLinks = useOrderLinks(links, undefined, messages);
  useCheckedOrderLinks(links);
  const allowed = useAllowed(actions);

  function getState() {
    if (read.isForOthers) return 'member';
    if (isEmpty) return 'empty';
    return orders && !isFinding ? 'loaded' : undefined;
  }
  const state = getState();
  return (
    <Panel
      {...props}
      rootRef={rootRef}
      slot="order-list"
      query={hasNothing ? { ...read.query, error: null, failureReason: null } : read.query}
      queryKey={read.queryKey}
      state={state}
      heading={messages.list.title}
      loading={messages.list.loading}
      loaded={
        state === 'member'
          ? messages.notForMembers[0]
          : state && messages.list.shown(orders?.length ?? 0, format.number)
      }
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={<ListSkeleton count={Math.max(1, expectedCount)} pageSize={pageSize} />}
    >
      {state === 'member' ? (
        <Empty icon="lock" text={messages.notForMembers}>
          {undefined}
        </Empty>
      ) : (
        <LoadedList
          pages={pages}
          view={view}
          isEmpty={isEmpty}
          empty={empty}
          hasFilter={productId === undefined}
          messages={messages}
          links={links}
          {...allowed}
        />
      )}
    </Panel>
  );
}
