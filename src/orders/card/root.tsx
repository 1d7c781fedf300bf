'use client';

import { forwardRef, type Ref } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import type { Overrides } from '../../locale/merge-messages.ts';
import { Empty } from '../../ui/empty.tsx';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import { Panel, type PanelOptions } from '../../ui/panel.tsx';
import type { OrderActions } from '../actions.ts';
import { orderEnglish } from '../english.ts';
import { useOrder } from '../hooks.ts';
import type { OrderLinks } from '../links.ts';
import type { OrderMessages } from '../messages.ts';
import { OrderProvider } from '../order-provider.tsx';
import { orderQueryKeys } from '../query-keys.ts';
import { getOrderState } from '../rules/state.ts';
import { getOrderTitle } from '../rules/title.ts';
import { useAllowed } from '../use-allowed.ts';
import { useCheckedOrderLinks, useOrderLinks } from '../use-order-links.ts';
import { usePanelQuery } from '../use-panel-query.ts';
import { OrderSkeleton } from './skeleton.tsx';

/** Props of {@link OrderRoot}: these, and every attribute of a `<section>`. */
export interface OrderRootProps extends Omit<PanelOptions, 'id'> {
  /** The id of the order, a UUID v4. */
  id: string;
  /** The level of the card's heading. Headings inside are one level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** The changes that the customer may make. Overrides those of the provider. */
  actions?: OrderActions | undefined;
  /** Pages that the customer is sent to. Each overrides that of the provider. */
  links?: OrderLinks | undefined;
  /** Texts of your own, which replace some of ours. Override those of the provider. */
  messages?: Overrides<OrderMessages> | undefined;
}

/**
 * Loads an order for the parts inside. Shows a skeleton while it loads and a failure if that fails, otherwise its
 * children. A member of a team who may not see orders is told so, and nothing is requested. Renders a `<section>`
 * element.
 * Source: `GET /v1/customer-portal/orders/{id}`, one request.
 *
 * @example
 * <Order.Root id={id}>
 *   <Order.Title /> <Order.Amount /> <Order.Invoice /> <Order.InvoiceNote /> <Order.DetailsForm />
 * </Order.Root>
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 */
export const OrderRoot = forwardRef<HTMLElement, OrderRootProps>(function OrderRoot(props, ref) {
  return <Root key={useCustomerKey(props.id)} {...props} rootRef={ref} />;
});
OrderRoot.displayName = 'Order.Root';

/** The root of one order of one customer. */
function Root({
  id,
  headingLevel = 2,
  actions,
  links,
  messages: overrides,
  children,
  ...props
}: OrderRootProps & { rootRef: Ref<HTMLElement> }) {
  const { client, format } = usePortal();
  const messages = useMessages('orders', orderEnglish, overrides);
  const { data: order, error, failureReason, failureCount, isPaused } = useOrder(id);
  const read = usePanelQuery(
    { data: order, error, failureReason, failureCount, isPaused },
    orderQueryKeys.detail(client, id),
  );
  const panelLinks = useOrderLinks(links, order, messages);
  useCheckedOrderLinks(links);
  const allowed = useAllowed(actions);
  const title = (order && getOrderTitle(order)) || messages.title;
  const isForOthers = read.isForOthers;

  function tellLoaded() {
    if (isForOthers) return messages.notForMembers[0];
    if (!order) return undefined;
    const day = format.day(Date.parse(order.created_at));
    return messages.loaded(title, day, format.money(order.total_amount, order.currency));
  }
  return (
    <Panel
      {...props}
      slot="order-card"
      query={read.query}
      queryKey={read.queryKey}
      state={isForOthers ? 'member' : order && getOrderState(order)}
      heading={title}
      loading={messages.loading}
      loaded={tellLoaded()}
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={<OrderSkeleton />}
    >
      {isForOthers || !order ? (
        <Empty icon="lock" text={messages.notForMembers}>
          {undefined}
        </Empty>
      ) : (
        <OrderProvider order={order} messages={messages} links={links} {...allowed}>
          {children}
        </OrderProvider>
      )}
    </Panel>
  );
}
