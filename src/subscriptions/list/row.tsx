import { memo } from 'react';
import { PanelScope } from '../../ui/panel-scope.ts';
import { ChangeDialogs } from '../changes/dialogs.tsx';
import { SubscriptionContent } from '../card/content.tsx';
import type { SubscriptionMessages } from '../messages.ts';
import type { CustomerSubscription } from '../schema.ts';
import { SubscriptionScope, type SubscriptionChoices } from '../scopes.ts';
import { SubscriptionProvider } from '../subscription-provider.tsx';

interface ListRowProps extends SubscriptionChoices {
  subscription: CustomerSubscription;
  messages: SubscriptionMessages;
  /** The ids of all subscriptions on the page. */
  listed: readonly string[];
}

/** The same each time. */
const CONTENT = (
  <>
    <SubscriptionContent />
    <ChangeDialogs />
  </>
);

/** One subscription of the list, as its card shows it. It renders when something about it has changed. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  return (
    <SubscriptionProvider {...props}>
      <Row />
    </SubscriptionProvider>
  );
});

/** Renders an `<li>` element. */
function Row() {
  const { slot } = PanelScope.use('SubscriptionList.Row');
  const { state, title } = SubscriptionScope.use('SubscriptionList.Row');
  return (
    <li {...slot('subscription-row')} data-state={state.kind} aria-label={title} tabIndex={-1}>
      {CONTENT}
    </li>
  );
}
