'use client';

import { forwardRef, type ReactNode, type Ref } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useMessages } from '../../core/react/use-messages.ts';
import { useNow } from '../../core/react/use-now.ts';
import type { Overrides } from '../../locale/merge-messages.ts';
import { createOutdated } from '../../ui/outdated.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Filter, useFilter } from '../../ui/filter.tsx';
import { ListFooter } from '../../ui/list-footer.tsx';
import { ListHeader } from '../../ui/list-header.tsx';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import { Panel, type PanelOptions } from '../../ui/panel.tsx';
import { usePagedList, usePageNumber } from '../../ui/use-paged-list.ts';
import type { LicenseKeyActions } from '../actions.ts';
import { licenseKeyEnglish } from '../english.ts';
import { useLicenseKeys } from '../hooks.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyState } from '../rules/state.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { ListRow } from './row.tsx';
import { ListSkeleton } from './skeleton.tsx';

/** Props of {@link LicenseKeyList}: these, and every attribute of a `<section>`. */
export interface LicenseKeyListProps extends Omit<PanelOptions, 'children'> {
  /** The id of a benefit, a UUID v4: only its license keys. @default those of all benefits */
  benefitId?: string | undefined;
  /** How many license keys a page has, 100 at the most. @default 10 */
  pageSize?: number | undefined;
  /**
   * Your own name for a license key, for example that of the product, which you know by its
   * `benefit_id`. Text, or elements without links and buttons in them.
   */
  getName?: ((licenseKey: LicenseKeyRead) => ReactNode) | undefined;
  /** In place of our own text, when there is no license key. */
  empty?: ReactNode;
  /** How many days before its expiry a key "expires soon". @default 14 */
  expiresSoonDays?: number | undefined;
  /** The level of the list's heading; those inside it are one and two levels below. @default 2 */
  headingLevel?: Exclude<HeadingLevel, 5> | undefined;
  /** The changes that the customer may make, over those of the provider. */
  actions?: LicenseKeyActions | undefined;
  /** Your own texts in place of some of ours, over those of the provider. */
  messages?: Overrides<LicenseKeyMessages> | undefined;
}

/**
 * All license keys of the customer, oldest first, a page at a time. Each shows in short what it is
 * and whether it works, and opens into its {@link LicenseKeyCard}. Shows every other state too, from
 * loading to a session that has ended. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/license-keys/`, one request a page; and one for each card that is
 * opened.
 *
 * @example
 * <LicenseKeyList getName={({ benefit_id }) => products[benefit_id]} />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const LicenseKeyList = forwardRef<HTMLElement, LicenseKeyListProps>(
  function LicenseKeyList(props, ref) {
    const { scope } = usePortal().client;
    // Another customer, or other license keys, start anew: with nothing of those before.
    return <List key={`${scope} ${props.benefitId} ${props.pageSize}`} {...props} rootRef={ref} />;
  },
);
LicenseKeyList.displayName = 'LicenseKeyList';

const ListOutdated = createOutdated('LicenseKeyList.Outdated');

/** The license keys of one customer. */
function List({
  benefitId,
  pageSize = 10,
  getName,
  empty,
  expiresSoonDays,
  headingLevel = 2,
  actions,
  messages: overrides,
  rootRef,
  ...props
}: LicenseKeyListProps & { rootRef: Ref<HTMLElement> }) {
  const { format } = usePortal();
  const messages = useMessages('licenseKeys', licenseKeyEnglish, overrides);
  const texts = messages.list;
  const now = useNow();

  const pageNumber = usePageNumber();
  const query = useLicenseKeys({
    benefit_id: benefitId,
    limit: pageSize,
    page: pageNumber.page,
  });
  const list = usePagedList(pageNumber, query);
  const { shown } = list;
  const keys = (shown?.data.items ?? []).map((licenseKey) => {
    const state = getLicenseKeyState(licenseKey, now, expiresSoonDays);
    const label = state === 'other' ? licenseKey.status : messages.status[state];
    return { licenseKey, label };
  });
  const filter = useFilter(
    keys.map(({ label }) => label),
    Object.values(messages.status),
  );
  const total = shown?.pagination.total_count ?? 0;
  const unreadable = shown?.data.unreadable?.length ?? 0;
  const isEmpty = shown && total === 0;
  const card = {
    headingLevel: toCardLevel(headingLevel),
    expiresSoonDays,
    actions,
    theme: props.theme,
    classNames: props.classNames,
    messages: overrides,
  };
  return (
    <Panel
      {...props}
      rootRef={rootRef}
      slot="license-key-list"
      // Of the page that is requested: with the one before it, a failure would seem to be mended.
      query={query.isPlaceholderData ? { ...query, data: undefined } : query}
      state={shown && (isEmpty ? 'empty' : 'loaded')}
      heading={texts.title}
      loading={texts.loading}
      messages={messages}
      headingLevel={headingLevel}
      skeleton={<ListSkeleton />}
    >
      {isEmpty ? (
        <>
          <ListOutdated />
          <Empty icon="key" text={texts.empty}>
            {empty}
          </Empty>
        </>
      ) : (
        <>
          <ListHeader>
            <Filter {...filter} label={texts.status} />
          </ListHeader>
          <ListOutdated />
          <ul aria-label={texts.title} aria-busy={list.isTurning}>
            {keys
              .filter(({ label }) => !filter.choice || label === filter.choice)
              .map(({ licenseKey }) => (
                <ListRow
                  key={licenseKey.id}
                  listed={licenseKey}
                  time={query.dataUpdatedAt}
                  now={now}
                  name={getName?.(licenseKey)}
                  messages={messages}
                  card={card}
                />
              ))}
          </ul>
          <ListFooter
            list={list}
            total={texts.total(total, format.number)}
            unreadable={unreadable > 0 ? texts.unreadable(unreadable, format.number) : undefined}
          />
        </>
      )}
    </Panel>
  );
}

/** A card in a list has a heading one level below that of the list. */
function toCardLevel(level: Exclude<HeadingLevel, 5>): HeadingLevel {
  const levels = { 1: 2, 2: 3, 3: 4, 4: 5 } as const;
  return levels[level];
}
