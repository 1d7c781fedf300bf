import { useClock } from '../../core/react/use-clock.ts';
import { explainNotOffered } from '../rules/not-offered.ts';
import { SubscriptionScope } from '../scopes.ts';
import type { ChangeDialog } from './scopes.ts';

/**
 * Why the change of an open dialog is not offered any more, in words: it was made elsewhere, or the subscription has
 * changed. `undefined` as long as it is offered.
 */
export function useGone(change: ChangeDialog): string | undefined {
  const { subscription, offers, messages } = SubscriptionScope.use('Subscription.Dialog');
  const offer = offers[change];
  const key = useClock((now) =>
    offer === 'offered' ? undefined : explainNotOffered(change, offer, subscription, now),
  );
  return key && messages.changes.refusals[key];
}
