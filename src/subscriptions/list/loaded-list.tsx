import { useMemo, type ReactNode } from 'react';
import { useShared } from '../../core/react/use-shared.ts';
import { Empty } from '../../ui/empty.tsx';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import { ListFooter } from '../../ui/list-footer.tsx';
import { ListHeader } from '../../ui/list-header.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { SubscriptionMessages } from '../messages.ts';
import type { SubscriptionChoices } from '../scopes.ts';
import { ListRow } from './row.tsx';
import type { useListPages } from './use-list-pages.ts';

interface LoadedListProps extends SubscriptionChoices {
  pages: ReturnType<typeof useListPages>;
  isEmpty: boolean;
  empty: ReactNode;
  messages: SubscriptionMessages;
}

const ListOutdated = createOutdated('SubscriptionList.Outdated');

/** The content of a list that has loaded: the subscriptions and the footer, or its empty state. */
export function LoadedList({ pages, isEmpty, empty, messages, ...choices }: LoadedListProps) {
  const panel = PanelScope.use('SubscriptionList.Content');
  const { list } = messages;
  const { subscriptions = [], total = 0, unreadable } = pages;
  // The heading of each is one level below that of the list.
  const inside = useMemo(
    () => ({ ...panel, headingLevel: Math.min(5, panel.headingLevel + 1) as HeadingLevel }),
    [panel],
  );
  // In an order of their own: one that moves up in the list is no reason to read again.
  const listed = useShared(subscriptions.map(({ id }) => id).toSorted());
  if (isEmpty) {
    return (
      <>
        <ListOutdated />
        <Empty icon="clock" text={list.empty}>
          {empty}
        </Empty>
      </>
    );
  }
  return (
    <>
      <ListHeader subtitle={null} outcome="" restriction={undefined}>
        {undefined}
      </ListHeader>
      <ListOutdated />
      <PanelScope.Provider value={inside}>
        <ul aria-label={list.title} aria-busy={pages.list.isTurning}>
          {subscriptions.map((subscription) => (
            <ListRow
              key={subscription.id}
              subscription={subscription}
              messages={messages}
              listed={listed}
              {...choices}
            />
          ))}
        </ul>
      </PanelScope.Provider>
      <ListFooter
        list={pages.list}
        total={list.total(total, panel.format.number)}
        unreadable={unreadable > 0 ? list.unreadable(unreadable, panel.format.number) : undefined}
      />
    </>
  );
}
