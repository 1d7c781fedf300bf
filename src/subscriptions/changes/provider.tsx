import { useEffect, useMemo, type ReactNode } from 'react';
import { usePendingVariables } from '../../core/react/use-pending-variables.ts';
import { usePortal } from '../../core/react/portal.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { subscriptionQueryKeys } from '../query-keys.ts';
import { SubscriptionScope } from '../scopes.ts';
import { SubscriptionChangesScope, SubscriptionNoteScope } from './scopes.ts';
import { useChanges } from './use-changes.ts';
import { useLookAgain } from './use-look-again.ts';
import { useNote } from './use-note.ts';

/** Makes the changes of the subscription around. Those that are asked about need a {@link ChangeDialogs} inside. */
export function SubscriptionChangesProvider({ children }: { children: ReactNode }) {
  const { subscription } = SubscriptionScope.use('Subscription.Changes');
  const { announce } = PanelScope.use('Subscription.Changes');
  const { sending, last, dialog, openDialog, closeDialog, send, forget } = useChanges(subscription);
  const note = useNote(last);
  const { lookAgain, isLooking, signIn } = useLookAgain(subscription.id, forget);

  // Screen readers do not hear what is behind a dialog, which tells it itself.
  const told = dialog ? undefined : note?.text;
  useEffect(() => {
    if (told !== undefined) announce(told);
  }, [told, announce]);

  // Another card of the same subscription may be sending: its change makes another sum of what is chosen here.
  const { client, queryClient } = usePortal();
  const key = subscriptionQueryKeys.changes(client, subscription.id);
  const isChanging = usePendingVariables(queryClient, key).length > 0;
  const isHeld = sending !== undefined || isChanging || note?.wayOn === 'look_again';
  const changes = useMemo(
    () => ({ sending: sending?.change, isHeld, openDialog, send }),
    [sending, isHeld, openDialog, send],
  );
  const outcome = useMemo(
    () => ({ note, dialog, closeDialog, lookAgain, isLooking, signIn }),
    [note, dialog, closeDialog, lookAgain, isLooking, signIn],
  );
  return (
    <SubscriptionChangesScope.Provider value={changes}>
      <SubscriptionNoteScope.Provider value={outcome}>{children}</SubscriptionNoteScope.Provider>
    </SubscriptionChangesScope.Provider>
  );
}
