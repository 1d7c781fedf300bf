import { useMemo, type ReactNode } from 'react';
import { useClock } from '../core/react/use-clock.ts';
import { useHandler } from '../core/react/use-handler.ts';
import { HeadingScope, LinksScope } from '../ui/panel-scope.ts';
import { SubscriptionChangesProvider } from './changes/provider.tsx';
import { getContents } from './contents.ts';
import type { SubscriptionMessages } from './messages.ts';
import { useChargePreview } from './preview-hooks.ts';
import type { PaidBenefits } from './rules/benefits.ts';
import { isInForce } from './rules/in-force.ts';
import { getNextPayment, hasNextPayment } from './rules/next-payment.ts';
import { hasUnpaidChange } from './rules/preview-sum.ts';
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
import { usePaidBenefits } from './use-paid-benefits.ts';
import { usePayment } from './use-payment.ts';
import { useSubscriptionLinks } from './use-subscription-links.ts';
import { useTimed } from './use-timed.ts';
import { useView } from './use-view.ts';

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
  /**
   * The ids of the subscriptions that are shown together, in an order that does not change: what they pay for is read
   * with one request.
   *
   * @default the subscription alone
   */
  listed?: readonly string[] | undefined;
  children: ReactNode;
}

/** Provides the parts inside with a subscription, and with what is read for it. */
export function SubscriptionProvider({
  subscription,
  messages,
  listed,
  onShowBenefit,
  children,
  ...choices
}: SubscriptionProviderProps) {
  const view = useView(subscription, messages, choices);
  const { kind } = view.state;
  const paid = usePaidBenefits(subscription, listed ?? [subscription.id], isInForce(kind));
  const benefits = useBenefits(subscription, paid, onShowBenefit);
  const isDue = useClock((now) => hasNextPayment(subscription, now));
  const { data } = useChargePreview(subscription.id, isDue);
  const preview = isDue ? data : undefined;
  const next = useTimed((now) => getNextPayment(subscription, preview, now));
  const isChangeUnpaid = hasUnpaidChange(preview);
  const nextPayment = useMemo(
    () => ({ next, hasUnpaidChange: isChangeUnpaid }),
    [next, isChangeUnpaid],
  );
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

/** What a subscription pays for, and the way to it. */
function useBenefits(
  subscription: CustomerSubscription,
  paid: PaidBenefits | undefined,
  onShowBenefit: SubscriptionChoices['onShowBenefit'],
): SubscriptionBenefitsView {
  const { contents, keys } = getContents(subscription, paid);
  const show = useHandler<Parameters<NonNullable<typeof onShowBenefit>>, void>((benefit) =>
    onShowBenefit?.(benefit),
  );
  const onShow = onShowBenefit ? show : undefined;
  return useMemo(() => ({ contents, keys, paid, onShow }), [contents, keys, paid, onShow]);
}
