import type { QueryKey } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { isSameId } from '../../core/http/same-id.ts';
import { usePortal } from '../../core/react/portal.ts';
import { Empty } from '../../ui/empty.tsx';
import { ListFooter } from '../../ui/list-footer.tsx';
import { ListHeader } from '../../ui/list-header.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { useLoadedAnnouncement } from '../../ui/use-loaded-announcement.ts';
import type { PagedList } from '../../ui/use-paged-list.ts';
import type { LicenseKeyPage } from '../api.ts';
import type { LicenseKeyCardProps } from '../card/card.tsx';
import type { LicenseKeyMessages } from '../messages.ts';
import { getSharedLicensee } from '../rules/shared-licensee.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { ListTools } from './list-tools.tsx';
import { ListRow } from './row.tsx';
import type { useAllKeys } from './use-all-keys.ts';
import { useFoundKeys } from './use-found-keys.ts';
import type { ListViewState } from './use-list-view.ts';
import { useRowNames } from './use-row-names.ts';

interface LoadedListProps {
  list: PagedList<LicenseKeyPage>;
  all: ReturnType<typeof useAllKeys>;
  /** The key of the query that the rows are from. */
  shownKey: QueryKey;
  viewState: ListViewState;
  pageSize: number;
  getName: ((licenseKey: LicenseKeyRead) => ReactNode) | undefined;
  /** The id of the license key whose row opens by itself. */
  openId: string | undefined;
  onOpened: () => void;
  empty: ReactNode;
  messages: LicenseKeyMessages;
  /** Props of the card that an open row shows. */
  card: Omit<LicenseKeyCardProps, 'id'>;
}

/** The same each time. */
const NONE: readonly LicenseKeyRead[] = [];

const ListOutdated = createOutdated('LicenseKeyList.Outdated');

/** The content of a list that has loaded: what finds its rows, the rows and the footer, or its empty state. */
export function LoadedList({
  list,
  all,
  shownKey,
  viewState,
  pageSize,
  getName,
  openId,
  onOpened,
  empty,
  messages,
  card,
}: LoadedListProps) {
  const { format } = usePortal();
  const { slot, messages: common, announce } = PanelScope.use('LicenseKeyList.Content');
  const { list: texts } = messages;
  const licenseKeys = (all.data ?? list.shown?.data)?.items ?? NONE;
  const names = useRowNames(licenseKeys, getName, card.benefitNames ?? true);
  // A card that is called something else than its row would be another license key to a reader.
  const cardOfNamed = useMemo(() => ({ ...card, benefitNames: false }), [card]);
  const keys = useFoundKeys({
    ...viewState,
    list,
    all,
    pageSize,
    expiresSoonDays: card.expiresSoonDays,
    getTitle: ({ id }) => toText(names.get(id)?.name),
    messages,
  });
  const { found, total, unreadable } = keys;
  const totalText = texts.total(total, format.number);
  // After an order, which finds nothing that could be announced in place of "Loading…".
  const isOrdered = all.data !== undefined && found === undefined;
  useLoadedAnnouncement(all.isLoading ? undefined : isOrdered ? totalText : '', announce);
  if (total === 0) {
    return (
      <>
        <ListOutdated />
        <Empty icon="key" text={texts.empty}>
          {empty}
        </Empty>
      </>
    );
  }
  const licensee = getSharedLicensee(keys.licenseKeys);
  const foundText = found === undefined ? '' : common.found(found, format.number);
  return (
    <>
      <ListHeader
        subtitle={
          licensee && <p {...slot('license-key-licensee')}>{messages.licensedTo(licensee)}</p>
        }
        outcome={all.isLoading ? common.turning : foundText}
        restriction={keys.isPageOnly ? texts.onThisPage : undefined}
      >
        <ListTools
          view={viewState.view}
          choose={viewState.choose}
          keys={keys}
          messages={messages}
        />
      </ListHeader>
      <ListOutdated />
      {keys.rows.length > 0 && (
        <ul aria-label={texts.title} aria-busy={list.isTurning || all.isLoading}>
          {keys.rows.map(({ licenseKey }) => (
            <ListRow
              key={licenseKey.id}
              listed={licenseKey}
              readFrom={shownKey}
              name={names.get(licenseKey.id)?.name}
              isNameLoading={names.get(licenseKey.id)?.isLoading ?? false}
              licensee={licensee}
              onOpened={openId && isSameId(openId, licenseKey.id) ? onOpened : undefined}
              messages={messages}
              card={names.get(licenseKey.id)?.isOwn ? cardOfNamed : card}
            />
          ))}
        </ul>
      )}
      <ListFooter
        list={keys.list}
        total={totalText}
        unreadable={unreadable > 0 ? texts.unreadable(unreadable, format.number) : undefined}
      />
    </>
  );
}

/** What the search can read of a name: elements are the host app's. */
const toText = (name: ReactNode): string => (typeof name === 'string' ? name : '');
