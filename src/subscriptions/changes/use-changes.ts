import { useEffect, useRef, useState } from 'react';
import { isOlder } from '../../account/is-older.ts';
import { isRefusal } from '../../core/http/errors.ts';
import { toPortalError } from '../../core/http/to-portal-error.ts';
import { mayComeLate } from '../../core/query/may-come-late.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useFromCache } from '../../core/react/use-from-cache.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { useLatest } from '../../core/react/use-latest.ts';
import { subscriptionQueryKeys } from '../query-keys.ts';
import type { CustomerSubscription } from '../schema.ts';
import { isMade, type ChangeRequest, type LastChange } from './outcome.ts';
import type { ChangeDialog } from './scopes.ts';
import { useReads } from './use-reads.ts';
import { useSend } from './use-send.ts';

interface Changes {
  sending: ChangeRequest | undefined;
  last: LastChange | undefined;
  dialog: ChangeDialog | undefined;
  openDialog: (dialog: ChangeDialog) => void;
  closeDialog: () => void;
  send: (request: ChangeRequest) => void;
  /** Forgets what has become of the last change. */
  forget: () => void;
}

/** The changes that a customer makes to a subscription, and what becomes of each. */
export function useChanges(subscription: CustomerSubscription): Changes {
  const [dialog, setDialog] = useState<ChangeDialog>();
  const [last, setLast] = useState<LastChange>();
  const { getReadAt, getFound } = useReads(subscription);
  const { client, queryClient } = usePortal();
  const cancellation = subscriptionQueryKeys.cancellation(client, subscription.id);

  const before = useRef(subscription);
  const { sending, send } = useSend(subscription.id, (request, error) => {
    if (!error) setDialog(undefined);
    // What it said does not hold any more.
    else if (request.change === 'revoke') {
      void queryClient.invalidateQueries({ queryKey: cancellation, exact: true });
    }
    const isUnknown = error !== null && toPortalError(error).code === 'unconfirmed';
    const endedAt = Date.now();
    setLast({
      request,
      outcome: error ? (isUnknown ? 'unknown' : 'refused') : 'done',
      error: error ?? undefined,
      endedAt,
      before: before.current,
      readAt: getReadAt(),
      isChanged: isUnknown && !mayComeLate(error, endedAt) && isOlder(before.current, getFound()),
    });
  });

  // A later read tells what nobody knew.
  const isUnknown = isUndecided(last);
  const readAt = useFromCache(isUnknown ? getReadAt : undefined);
  const decide = useLatest(() => {
    if (!isUndecided(last) || getReadAt() === last.readAt) return;
    const found = getFound();
    const isDone = isMade(found, last.request);
    if (!isDone && mayComeLate(last.error, last.endedAt)) return;
    if (isDone) setDialog(undefined);
    if (!isDone && isOlder(last.before, found)) setLast({ ...last, isChanged: true });
    else setLast({ ...last, outcome: isDone ? 'done' : 'refused', error: undefined });
  });
  useEffect(() => {
    if (readAt !== undefined) decide.current();
  }, [readAt, decide]);

  // Polar may have made it after the look that told otherwise, or nothing.
  const mayBeDone = last?.isChanged || (last?.outcome === 'refused' && !isRefusal(last.error));
  if (last && mayBeDone && isMade(subscription, last.request)) {
    setDialog(undefined);
    setLast({ ...last, outcome: 'done', error: undefined, isChanged: false });
  }

  // What was done may be undone elsewhere. It is not told any more then.
  const isShown = last?.outcome === 'done' && isStill(subscription, last.request);
  if (last?.outcome === 'done' && isShown !== !!last.isShown) {
    if (isShown) setLast({ ...last, isShown });
    else setLast(undefined);
  }

  const forget = useHandler(() => setLast((last) => (isUndecided(last) ? last : undefined)));
  return {
    sending,
    last,
    dialog,
    openDialog: useHandler((dialog: ChangeDialog) => {
      forget();
      // A preview that has failed is asked for again.
      if (dialog === 'cancel' && queryClient.getQueryData(cancellation) === null) {
        void queryClient.resetQueries({ queryKey: cancellation, exact: true });
      }
      setDialog(dialog);
    }),
    closeDialog: useHandler(() => {
      // Read in the dialog. What is still being sent is told in the card.
      forget();
      setDialog(undefined);
    }),
    send: useHandler((request: ChangeRequest) => {
      if (isUndecided(last)) return;
      forget();
      before.current = subscription;
      send(request);
    }),
    forget,
  };
}

/** Whether a read can still tell what became of it. */
const isUndecided = (last: LastChange | undefined): last is LastChange =>
  last?.outcome === 'unknown' && !last.isChanged;

/** Whether what was read shows what was done; not that the time of a planned end has come. */
const isStill = (found: CustomerSubscription, request: ChangeRequest) =>
  isMade(found, request) && (request.change !== 'cancel' || found.status !== 'canceled');
