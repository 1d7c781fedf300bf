import { useSubscriptionOrder } from '../../account/use-subscription-order.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { getPriceFacts } from '../card/price-facts.ts';
import { getSubscriptionPrice } from '../rules/price.ts';
import {
  SubscriptionBenefitsScope,
  SubscriptionNextPaymentScope,
  SubscriptionPaymentScope,
  SubscriptionScope,
} from '../scopes.ts';
import { ChangeDialogFrame } from './change-dialog.tsx';
import type { ChangeDialogProps } from './dialogs.tsx';
import { SubscriptionChangesScope } from './scopes.ts';
import { useGone } from './use-gone.ts';

const PART = 'Subscription.Resume';

/** Asks whether to resume, after what is charged. */
export function ResumeDialog({ onClose }: ChangeDialogProps) {
  const { format } = PanelScope.use(PART);
  const { subscription, title, messages } = SubscriptionScope.use(PART);
  const { contents, keys } = SubscriptionBenefitsScope.use(PART);
  const { next } = SubscriptionNextPaymentScope.use(PART);
  const { label } = SubscriptionPaymentScope.use(PART);
  const { send } = SubscriptionChangesScope.use(PART);
  // Before the change, so that its order is known for another one.
  const { data: order } = useSubscriptionOrder(subscription.id);
  const texts = messages.changes.resuming;
  const price = getSubscriptionPrice(subscription);
  // Polar tells the sum of the payment that would come by itself: that of a period.
  const sum = next.kind === 'payment' && next.on === 'resume' ? next.sum : undefined;
  const amount = sum?.kind === 'due' ? format.money(sum.amount, price.currency) : undefined;
  const facts = amount === undefined ? getPriceFacts(price, messages.price, format) : [];
  const isFree = price.kind === 'free';
  const charge = [
    texts.charge(amount, label),
    ...(facts.length > 0 ? [texts.price(facts.join(', '))] : []),
  ];
  return (
    <ChangeDialogFrame
      title={texts.title(title)}
      follows={[
        ...(isFree ? [messages.changes.cost.nothingNow] : charge),
        texts.newPeriod,
        texts.worksAgain[contents](keys),
      ]}
      stay={texts.stayButton}
      confirm={isFree ? texts.confirm : texts.confirmAndPay}
      gone={useGone('resume')}
      onConfirm={() =>
        send({
          change: 'resume',
          orderBefore: order === undefined ? undefined : (order?.id ?? null),
        })
      }
      onClose={onClose}
    />
  );
}
