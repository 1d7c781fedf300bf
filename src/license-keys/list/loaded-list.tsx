import type { ReactNode } from 'react';
import { isSameId } from '../../core/http/same-id.ts';
import { usePortal } from '../../core/react/portal.ts';
import { Empty } from '../../ui/empty.tsx';
import { Filter, useFilter } from '../../ui/filter.tsx';
import { ListFooter } from '../../ui/list-footer.tsx';
import { ListHeader } from '../../ui/list-header.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import type { PagedList } from '../../ui/use-paged-list.ts';
import type { LicenseKeyPage } from '../api.ts';
import type { LicenseKeyCardProps } from '../card/card.tsx';
import type { LicenseKeyMessages } from '../messages.ts';
import { getLicenseKeyState } from '../rules/state.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { ListRow } from './row.tsx';
import { useRowNames } from './use-row-names.ts';

interface LoadedListProps {
  list: PagedList<LicenseKeyPage>;
  /** When the page was read, in milliseconds since 1970. */
  time: number;
  /** The current time in milliseconds since 1970. */
  now: number;
  getName: ((licenseKey: LicenseKeyRead) => ReactNode) | undefined;
  /** The id of the license key whose row opens by itself. */
  openId: string | undefined;
  onOpened: () => void;
  empty: ReactNode;
  messages: LicenseKeyMessages;
  /** Props of the card that an open row shows. */
  card: Omit<LicenseKeyCardProps, 'id'>;
}

const ListOutdated = createOutdated('LicenseKeyList.Outdated');

/** The content of a list that has loaded: its filter, rows and footer, or its empty state. */
export function LoadedList({
  list,
  time,
  now,
  getName,
  openId,
  onOpened,
  empty,
  messages,
  card,
}: LoadedListProps) {
  const { number } = usePortal().format;
  const { list: texts } = messages;
  const { items = [], unreadable = [] } = list.shown?.data ?? {};
  const total = list.shown?.pagination.total_count ?? 0;
  const names = useRowNames(items, getName, card.benefitNames ?? true);
  const rows = items.map((licenseKey, index) => {
    const state = getLicenseKeyState(licenseKey, now, card.expiresSoonDays);
    const label = state === 'other' ? licenseKey.status : messages.status[state];
    return { licenseKey, label, ...names[index] };
  });
  const filter = useFilter(
    rows.map(({ label }) => label),
    Object.values(messages.status),
  );
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
  return (
    <>
      <ListHeader>
        <Filter {...filter} label={texts.status} />
      </ListHeader>
      <ListOutdated />
      <ul aria-label={texts.title} aria-busy={list.isTurning}>
        {rows
          .filter(({ label }) => !filter.choice || label === filter.choice)
          .map(({ licenseKey, name, isOwn }) => (
            <ListRow
              key={licenseKey.id}
              listed={licenseKey}
              time={time}
              now={now}
              name={name}
              onOpened={openId && isSameId(openId, licenseKey.id) ? onOpened : undefined}
              messages={messages}
              // A card that is called something else than its row would be another license key to a reader.
              card={isOwn ? { ...card, benefitNames: false } : card}
            />
          ))}
      </ul>
      <ListFooter
        list={list}
        total={texts.total(total, number)}
        unreadable={unreadable.length > 0 ? texts.unreadable(unreadable.length, number) : undefined}
      />
    </>
  );
}
