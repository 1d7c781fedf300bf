'use client';

import { forwardRef, useCallback, useMemo, useState, type Ref } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useCustomerKey } from '../../core/react/use-customer-key.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import { Panel } from '../../ui/panel.tsx';
import { licenseKeyEnglish } from '../english.ts';
import { useLicenseKeyLinks } from '../use-license-key-links.ts';
import type { LicenseKeyListProps } from './list-props.ts';
import { LoadedList } from './loaded-list.tsx';
import { ListSkeleton } from './skeleton.tsx';
import { useExpectedCount } from './use-expected-count.ts';
import { useListQuery } from './use-list-query.ts';
import { useListView } from './use-list-view.ts';

/**
 * All license keys of the customer, oldest first, one page at a time. Each row shows a summary of a license
 * key, copies the key, and opens to show its {@link LicenseKeyCard}. Customers can filter the list by status,
 * and search and order more than five license keys. Also shows every other state, from loading to an ended
 * session. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/license-keys/`, one request for each page, and one for each card that
 * is opened. The search, the filter and the order load all pages, a hundred license keys with each request.
 * With more than 500, they hold for the page that is shown. A key that was read more than a minute ago is
 * read again before it is copied. The names are from `GET /v1/customer-portal/benefit-grants/`.
 *
 * @example
 * <LicenseKeyList getName={({ benefit_id }) => products[benefit_id]} />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const LicenseKeyList = forwardRef<HTMLElement, LicenseKeyListProps>(
  function LicenseKeyList(props, ref) {
    const key = useCustomerKey(props.benefitId, props.pageSize);
    return <List key={key} {...props} rootRef={ref} />;
  },
);
LicenseKeyList.displayName = 'LicenseKeyList';

/** The list of one customer, one benefit and one page size. */
function List({
  benefitId,
  pageSize = 10,
  getName,
  benefitNames = true,
  defaultOpenId,
  expectedCount,
  empty,
  expiresSoonDays,
  expects,
  headingLevel = 2,
  actions,
  links,
  copyFormats,
  messages: overrides,
  rootRef,
  ...props
}: LicenseKeyListProps & { rootRef: Ref<HTMLElement> }) {
  const { format } = usePortal();
  const messages = useMessages('licenseKeys', licenseKeyEnglish, overrides);
  const [openId, setOpenId] = useState(defaultOpenId);

  const viewState = useListView();
  const { list, all, query, queryKey, shownKey, isEmpty } = useListQuery(
    benefitId,
    pageSize,
    viewState.wasUsed,
  );
  const { shown } = list;
  const count = useExpectedCount(benefitId, expectedCount, shown?.pagination.total_count);
  const panelLinks = useLicenseKeyLinks(links, undefined, messages);
  const total = isEmpty ? 0 : shown?.pagination.total_count;
  // Once: a customer who closes the row, turns the page and comes back finds it closed.
  const onOpened = useCallback(() => setOpenId(undefined), []);
  const { theme, classNames } = props;
  const card = useMemo(
    () => ({
      benefitNames,
      headingLevel: toCardLevel(headingLevel),
      expiresSoonDays,
      expects,
      actions,
      links,
      copyFormats,
      theme,
      classNames,
      messages: overrides,
    }),
    [
      benefitNames,
      headingLevel,
      expiresSoonDays,
      expects,
      actions,
      links,
      copyFormats,
      theme,
      classNames,
      overrides,
    ],
  );
  return (
    <Panel
      {...props}
      rootRef={rootRef}
      slot="license-key-list"
      query={query}
      queryKey={queryKey}
      state={isEmpty ? 'empty' : shown && 'loaded'}
      heading={messages.list.title}
      loading={messages.list.loading}
      loaded={total === undefined ? undefined : messages.list.total(total, format.number)}
      messages={messages}
      headingLevel={headingLevel}
      links={panelLinks}
      skeleton={
        <ListSkeleton count={count} pageSize={pageSize} hasNames={benefitNames || !!getName} />
      }
    >
      <LoadedList
        list={list}
        shownKey={shownKey}
        all={all}
        viewState={viewState}
        pageSize={pageSize}
        getName={getName}
        openId={openId}
        onOpened={onOpened}
        empty={empty}
        messages={messages}
        card={card}
      />
    </Panel>
  );
}

/** The heading of a card is one level below that of the list. */
function toCardLevel(level: Exclude<HeadingLevel, 5>): HeadingLevel {
  const levels = { 1: 2, 2: 3, 3: 4, 4: 5 } as const;
  return levels[level];
}
