import type { UseMutationResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PortalClient } from '../core/http/client.ts';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalMutation, type OnOutcome } from '../core/react/use-portal-mutation.ts';
import type { SubscriptionChangeOptions } from './change-options.ts';
import type { CancellationFeedback } from './end-api.ts';
import type { SubscriptionEvent } from './events.ts';
import {
  cancelSubscriptionOptions,
  clearPendingUpdateOptions,
  pauseSubscriptionOptions,
  resumeSubscriptionOptions,
  revokeSubscriptionOptions,
  uncancelSubscriptionOptions,
  unpauseSubscriptionOptions,
  updateSubscriptionOptions,
} from './mutations.ts';
import type { SubscriptionPause } from './pause-api.ts';
import type { CustomerSubscription } from './schema.ts';
import type { SubscriptionUpdate } from './update-api.ts';

type Change<Variables> = UseMutationResult<CustomerSubscription, PortalError, Variables>;

/** The mutation of `useCancelSubscription`. */
export function useCancellation(
  id: string,
  onOutcome?: OnOutcome<CancellationFeedback | void>,
): Change<CancellationFeedback | void> {
  return useChange(id, cancelSubscriptionOptions, () => 'subscription.canceled', onOutcome);
}

/** The mutation of `useUncancelSubscription`. */
export function useUncancellation(id: string, onOutcome?: OnOutcome<void>): Change<void> {
  return useChange(id, uncancelSubscriptionOptions, () => 'subscription.kept', onOutcome);
}

/** The mutation of `usePauseSubscription`. */
export function usePausing(
  id: string,
  onOutcome?: OnOutcome<SubscriptionPause | void>,
): Change<SubscriptionPause | void> {
  return useChange(id, pauseSubscriptionOptions, () => 'subscription.pause_planned', onOutcome);
}

/** The mutation of `useUnpauseSubscription`. */
export function useUnpausing(id: string, onOutcome?: OnOutcome<void>): Change<void> {
  return useChange(id, unpauseSubscriptionOptions, () => 'subscription.pause_dropped', onOutcome);
}

/** The mutation of `useResumeSubscription`. */
export function useResumption(id: string, onOutcome?: OnOutcome<void>): Change<void> {
  return useChange(id, resumeSubscriptionOptions, () => 'subscription.resumed', onOutcome);
}

/** The mutation of `useUpdateSubscription`. */
export function useUpdate(
  id: string,
  onOutcome?: OnOutcome<SubscriptionUpdate>,
): Change<SubscriptionUpdate> {
  return useChange(
    id,
    updateSubscriptionOptions,
    ({ seats }) =>
      seats === undefined ? 'subscription.plan_changed' : 'subscription.seats_changed',
    onOutcome,
  );
}

/** The mutation of `useClearPendingUpdate`. */
export function usePendingUpdateClearing(id: string, onOutcome?: OnOutcome<void>): Change<void> {
  return useChange(id, clearPendingUpdateOptions, () => 'subscription.change_dropped', onOutcome);
}

/** The mutation of `useRevokeSubscription`. */
export function useRevocation(
  id: string,
  onOutcome?: OnOutcome<CancellationFeedback | void>,
): Change<CancellationFeedback | void> {
  return useChange(id, revokeSubscriptionOptions, () => 'subscription.revoked', onOutcome);
}

function useChange<Variables>(
  id: string,
  toOptions: (client: PortalClient, id: string) => SubscriptionChangeOptions<Variables>,
  toType: (variables: Variables) => SubscriptionEvent['type'],
  onOutcome: OnOutcome<Variables> | undefined,
): Change<Variables> {
  const { client } = usePortal();
  const options = useMemo(() => toOptions(client, id), [toOptions, client, id]);
  return usePortalMutation(options, {
    toEvent: (_, variables) => ({ type: toType(variables), subscription_id: id }),
    onOutcome,
  });
}
