'use client';

import { forwardRef, type ReactNode, type Ref } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import { Panel, type PanelOptions } from '../../ui/panel.tsx';
import { useHasNothing } from '../../ui/use-has-nothing.ts';
import type { SubscriptionOptions } from '../card/root.tsx';
import { subscriptionEnglish } from '../english.ts';
import { useActions } from '../use-actions.ts';
import { useOfferedPlans } from '../use-offered-plans.ts';
import { useCheckedSubscriptionLinks, useSubscriptionLinks } from '../use-subscription-links.ts';
import { LoadedList } from './loaded-list.tsx';
import { ListSkeleton } from './skeleton.tsx';
import { useListPages } from './use-list-pages.ts';

/** Props of {@link SubscriptionList}: these, and every attribute of a `<section>`. */
export interface SubscriptionListProps extends Omit<PanelOptions, 'children'>, SubscriptionOptions {
  /** How many subscriptions are on a page, at most 100. @default 10 */
  pageSize?: number | undefined;
  /**
   * How many subscriptions you expect the customer to have, so that what stands below moves little when they have
   * loaded.
   *
   * @default 1
   */
  expectedCount?: number | undefined;
  /** Replaces our own text when there are no subscriptions. */
  empty?: ReactNode;
}

/**
 * All subscriptions of the customer, each as its {@link SubscriptionCard} shows it: of each five hundred the most urgent
 * first, those that have ended last, a page at a time. Also shows every other state, from loading to an ended session.
 * Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/subscriptions/`, a hundred with each request, one request for what those on the page
 * pay for, one each for who is looking and the payment methods, and one for the next payment of each that has one.
 *
 * @example
 * <SubscriptionList plans links={{ resubscribe: 'https://acme.example/pricing' }} />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const SubscriptionList = forwardRef<HTMLElement, SubscriptionListProps>(
  function SubscriptionList(props, ref) {
    const key = useCustomerKey(props.pageSize);
    return <List key={key} {...props} rootRef={ref} />;
  },
);
SubscriptionList.displayName = 'SubscriptionList';

/** The list of one customer and one page size. */
function List({
  plans,
  pageSize = 10,
  expectedCount = 1,
  empty,
  headingLevel = 2,
  actions,
  links,
  onShowBenefit,
  messages: overrides,
  rootRef,
  ...props
}: SubscriptionListProps & { rootRef: Ref<HTMLElement> }) {
  const { format } = usePortal();
  const messages = useMessages('subscriptions', subscriptionEnglish, overrides);
  const pages = useListPages(Math.min(100, Math.max(1, pageSize)));
  const { query, total } = pages;
  const hasNothing = useHasNothing(query, pages.subscriptions !== undefined);
  // What cannot be read is something all the same.
  const isEmpty = hasNothing || (total === 0 && pages.unreadable === 0);
  const panelLinks = useSubscriptionLinks(links, undefined, messages);
  useCheckedSubscriptionLinks(links);
  const allowed = useActions(actions);
  const offeredPlans = useOfferedPlans(plans);
  const count = hasNothing ? 0 : total;
  return (
    <Panel
      {...props}
      rootRef={rootRef}
      slot="subscription-list"
      query={hasNothing ? { ...query, error: null, failureReason: null } : query}
      queryKey={pages.queryKey}
      state={isEmpty ? 'empty' : pages.subscriptions && 'loaded'}
      heading={messages.list.title}
      loading={messages.list.loading}
      loaded={count === undefined ? undefined : messages.list.total(count, format.number)}
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={<ListSkeleton count={Math.max(1, Math.min(expectedCount, pageSize))} />}
    >
      <LoadedList
        pages={pages}
        isEmpty={isEmpty}
        empty={empty}
        messages={messages}
        actions={allowed}
        plans={offeredPlans}
        links={links}
        onShowBenefit={onShowBenefit}
      />
    </Panel>
  );
}
