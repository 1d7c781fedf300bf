import { useMemo, type ReactNode } from 'react';
import { useBenefitGrants } from '../account/use-benefit-grants.ts';
import { useHandler } from '../core/react/use-handler.ts';
import { useShared } from '../core/react/use-shared.ts';
import { HeadingScope, LinksScope } from '../ui/panel-scope.ts';
import { SubscriptionChangesProvider } from './changes/provider.tsx';
import { getContents } from './contents.ts';
import type { SubscriptionMessages } from './messages.ts';
import { useChargePreview } from './preview-hooks.ts';
import { getPaidBenefits } from './rules/benefits.ts';
import { getNextPayment, hasNextPayment } from './rules/next-payment.ts';
import type { SubscriptionState } from './rules/state.ts';
import type { CustomerSubscription } from './schema.ts';
import {
  SubscriptionBenefitsScope,
  SubscriptionNextPaymentScope,
  SubscriptionPaymentScope,
  SubscriptionScope,
  type SubscriptionBenefitsView,
  type SubscriptionChoices,
} from './scopes.ts';
import { usePayment } from './use-payment.ts';
import { useSubscriptionLinks } from './use-subscription-links.ts';
import { useTimed } from './use-timed.ts';
import { useView } from './use-view.ts';

/** The states in which nothing is granted. */
const WITHOUT_GRANTS: readonly SubscriptionState['kind'][] = [
  'paused',
  'unpaid',
  'ended',
  'incomplete',
];
/** The states in which something is to be paid. */
const PAYING: readonly SubscriptionState['kind'][] = [
  'trialing',
  'active',
  'pause_planned',
  'paused',
  'past_due',
];

interface SubscriptionProviderProps extends SubscriptionChoices {
  subscription: CustomerSubscription;
  messages: SubscriptionMessages;
  children: ReactNode;
}

/** Provides the parts inside with a subscription, and with what is read for it. */
export function SubscriptionProvider({
  subscription,
  messages,
  onShowBenefit,
  children,
  ...choices
}: SubscriptionProviderProps) {
  const view = useView(subscription, messages, choices);
  const { kind } = view.state;
  const benefits = useBenefits(subscription, !WITHOUT_GRANTS.includes(kind), onShowBenefit);

  const isDue = useTimed((now) => [hasNextPayment(subscription, now)])[0] ?? false;
  const { data: preview } = useChargePreview(subscription.id, isDue);
  const next = useTimed((now) => getNextPayment(subscription, isDue ? preview : undefined, now));
  const nextPayment = useMemo(() => ({ next }), [next]);
  const payment = usePayment(PAYING.includes(kind), next, messages.paymentMethod);
  return (
    <SubscriptionScope.Provider value={view}>
      <HeadingScope.Provider value={view.title}>
        <LinksScope.Provider value={useSubscriptionLinks(choices.links, subscription, messages)}>
          <SubscriptionBenefitsScope.Provider value={benefits}>
            <SubscriptionNextPaymentScope.Provider value={nextPayment}>
              <SubscriptionPaymentScope.Provider value={payment}>
                <SubscriptionChangesProvider>{children}</SubscriptionChangesProvider>
              </SubscriptionPaymentScope.Provider>
            </SubscriptionNextPaymentScope.Provider>
          </SubscriptionBenefitsScope.Provider>
        </LinksScope.Provider>
      </HeadingScope.Provider>
    </SubscriptionScope.Provider>
  );
}

/** What a subscription pays for, as far as it is granted. */
function useBenefits(
  subscription: CustomerSubscription,
  isNeeded: boolean,
  onShowBenefit: SubscriptionChoices['onShowBenefit'],
): SubscriptionBenefitsView {
  const { id: subscription_id } = subscription;
  const { data: page, error } = useBenefitGrants({ subscription_id, limit: 100 }, isNeeded);
  const paid = useShared(isNeeded && page ? getPaidBenefits(subscription, page.items) : undefined);
  const { contents, keys } = getContents(subscription, paid);
  const hasFailed = error !== null && page === undefined;
  const show = useHandler<Parameters<NonNullable<typeof onShowBenefit>>, void>((benefit) =>
    onShowBenefit?.(benefit),
  );
  const onShow = onShowBenefit ? show : undefined;
  return useMemo(
    () => ({ contents, keys, paid, hasFailed, onShow }),
    [contents, keys, paid, hasFailed, onShow],
  );
}
