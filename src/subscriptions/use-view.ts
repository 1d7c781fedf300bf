import { useMemo } from 'react';
import { useBillingAccess } from '../account/use-billing-access.ts';
import { useSubscriptionOrder } from '../account/use-subscription-order.ts';
import { useShared } from '../core/react/use-shared.ts';
import type { SubscriptionMessages } from './messages.ts';
import { getSubscriptionOffers } from './rules/offers.ts';
import { getSubscriptionState } from './rules/state.ts';
import { getSubscriptionTitle } from './title.ts';
import type { CustomerSubscription } from './schema.ts';
import type { SubscriptionChoices, SubscriptionView } from './scopes.ts';
import { useTimed } from './use-timed.ts';

/** What the parts of a subscription show: its state at the current time, and what is offered. */
export function useView(
  subscription: CustomerSubscription,
  messages: SubscriptionMessages,
  { actions, plans, links }: Omit<SubscriptionChoices, 'onShowBenefit'>,
): SubscriptionView {
  const { data, isError } = useBillingAccess();
  // The way out must not depend on this answer: Polar refuses what a plain member may not do, which is told in words.
  const access = data ?? (isError ? true : undefined);
  const { data: order } = useSubscriptionOrder(subscription.id, subscription.status === 'past_due');
  const sharedPlans = useShared(plans);
  const state = useTimed((now) => getSubscriptionState(subscription, now, order ?? undefined));
  const offers = useTimed((now) =>
    getSubscriptionOffers(subscription, {
      now,
      access,
      actions,
      ...(sharedPlans !== undefined && { plans: sharedPlans }),
    }),
  );
  return useMemo(
    () => ({
      subscription,
      state,
      title: getSubscriptionTitle(subscription) || messages.title,
      messages,
      access,
      offers,
      order,
      actions,
      plans: sharedPlans,
      links,
    }),
    [subscription, state, messages, access, offers, order, actions, sharedPlans, links],
  );
}
