'use client';

import { forwardRef, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react';
import type { LicenseKeyRead } from '../schema.ts';
import { englishList } from '../../locale/list-messages.ts';
import { mergeMessages, type MessageOverrides } from '../../locale/messages.ts';
import { usePortal, type PortalActions, type PortalTheme } from '../../core/react/context.ts';
import type { LicenseKeyClassNames } from '../../core/react/slots.ts';
import { useNow } from '../../core/react/use-now.ts';
import type { HeadingLevel } from '../context.ts';
import { LicenseKeyEmpty } from '../../ui/empty.tsx';
import { LicenseKeyFilter, useFilter } from '../../ui/filter.tsx';
import { useListPage } from '../../ui/use-paged-list.ts';
import { LicenseKeyPages } from '../../ui/pagination.tsx';
import { LicenseKeyRow } from './row.tsx';
import { LicenseKeyListSkeleton } from './skeleton.tsx';
import { LicenseKeyOutdated } from '../card/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { createPart } from '../../ui/create-part.tsx';
import { getLicenseKeyState } from '../rules/state.ts';
import { LicenseKeyTitle } from '../../ui/title.tsx';

/** Props of {@link LicenseKeyList}: these, and every attribute of a `<section>`. */
export interface LicenseKeyListProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The id of a benefit, a UUID v4: only its license keys. @default those of all benefits */
  benefitId?: string | undefined;
  /** How many license keys to a page, 100 at the most. @default 10 */
  pageSize?: number | undefined;
  /**
   * Your own name for a license key, for example that of the product, which you know by its
   * `benefit_id`. Text, or elements without links and buttons in them.
   */
  getName?: ((licenseKey: LicenseKeyRead) => ReactNode) | undefined;
  /** In place of our own words, when there is no license key. */
  empty?: ReactNode;
  /** From how many days before its expiry a key "expires soon". @default 14 */
  expiresSoonDays?: number | undefined;
  /** The level of the list's heading; those inside it are one and two levels below. @default 2 */
  headingLevel?: Exclude<HeadingLevel, 5> | undefined;
  /** What the customer may change, over what the provider says. */
  actions?: PortalActions | undefined;
  /** @default that of the provider, else "light" */
  theme?: PortalTheme | undefined;
  /** Your own classes for the parts of the list and of its cards, besides those of the provider. */
  classNames?: LicenseKeyClassNames | undefined;
  /** Your own words for some of ours, over those of the provider; the list's are in `list`. */
  messages?: MessageOverrides | undefined;
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
    // Another customer, or other license keys, begin anew: with nothing of those before.
    return <List key={`${scope} ${props.benefitId} ${props.pageSize}`} {...props} rootRef={ref} />;
  },
);

/** The license keys of one customer. */
function List({
  benefitId,
  pageSize = 10,
  getName,
  empty,
  expiresSoonDays,
  headingLevel = 2,
  actions,
  theme,
  classNames,
  messages: overrides,
  rootRef,
  ...props
}: LicenseKeyListProps & { rootRef: Ref<HTMLElement> }) {
  const portal = usePortal();
  const messages = mergeMessages(portal.messages, overrides);
  const words = { ...englishList, ...messages.list };
  const now = useNow();

  const listPage = useListPage({ benefit_id: benefitId, limit: pageSize });
  const { query, shown } = listPage;
  const keys = (shown?.data.items ?? []).map((licenseKey) => {
    const state = getLicenseKeyState(licenseKey, now, expiresSoonDays);
    const label = state === 'other' ? licenseKey.status : messages.status[state];
    return { licenseKey, label };
  });
  const filter = useFilter(
    keys.map(({ label }) => label),
    Object.values(messages.status),
  );
  const isEmpty = shown?.pagination.total_count === 0;
  const card = {
    headingLevel: (headingLevel + 1) as HeadingLevel,
    expiresSoonDays,
    actions,
    theme,
    classNames,
    messages: overrides,
  };
  return (
    <Panel
      {...props}
      rootRef={rootRef}
      theme={theme}
      classNames={classNames}
      name="license-key-list"
      query={query}
      state={shown && (isEmpty ? 'empty' : 'loaded')}
      messages={{ ...overrides, title: words.title, loading: words.loading }}
      headingLevel={headingLevel}
      skeleton={<LicenseKeyListSkeleton />}
    >
      {isEmpty ? (
        <>
          <LicenseKeyOutdated />
          <LicenseKeyEmpty text={words.empty}>{empty}</LicenseKeyEmpty>
        </>
      ) : (
        <>
          <ListHeader>
            <LicenseKeyTitle />
            <LicenseKeyFilter {...filter} words={words} />
          </ListHeader>
          <LicenseKeyOutdated />
          <ul aria-label={words.title} aria-busy={listPage.isTurning}>
            {keys
              .filter(({ label }) => !filter.choice || label === filter.choice)
              .map(({ licenseKey }) => (
                <LicenseKeyRow
                  key={licenseKey.id}
                  listed={licenseKey}
                  time={query.dataUpdatedAt}
                  now={now}
                  name={getName?.(licenseKey)}
                  card={card}
                />
              ))}
          </ul>
          <LicenseKeyPages listPage={listPage} words={words} />
        </>
      )}
    </Panel>
  );
}

const ListHeader = createPart('portal-list-header', 'header', () => ({}));
