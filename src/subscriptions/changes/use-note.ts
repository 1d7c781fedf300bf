import { useMemo } from 'react';
import { getSubscriptionPayment } from '../../account/subscription-payment.ts';
import { useSubscriptionOrder } from '../../account/use-subscription-order.ts';
import { useClock } from '../../core/react/use-clock.ts';
import { usePortal } from '../../core/react/portal.ts';
import { readTime } from '../rules/time.ts';
import { SubscriptionScope } from '../scopes.ts';
import type { LastChange } from './outcome.ts';
import type { ChangeNote } from './scopes.ts';
import { tellDone } from './tell-done.ts';
import { tellProblem } from './tell-problem.ts';

/** What became of the last change, in words. */
export function useNote(last: LastChange | undefined): ChangeNote | undefined {
  const { subscription, messages } = SubscriptionScope.use('Subscription.Changes');
  const { format, messages: common, signIn } = usePortal();
  const payment = usePayment(last);
  const canSignIn = signIn !== undefined;
  const done = useClock((now) =>
    last?.outcome === 'done'
      ? tellDone(last.request, subscription, payment, {
          messages: messages.changes.done,
          hasEnded: messages.changes.refusals.hasEnded,
          format,
          now,
        })
      : undefined,
  );
  return useMemo(() => {
    if (!last) return undefined;
    const { request, outcome } = last;
    if (done !== undefined) {
      const wayOn = payment === 'failed' ? 'payment' : undefined;
      return { request, outcome, text: done, refusal: undefined, wayOn };
    }
    const { number } = format;
    const words = { messages, common, number, canSignIn };
    return { request, outcome, ...tellProblem(last, subscription, words) };
  }, [last, done, payment, subscription, messages, common, format, canSignIn]);
}

/** What has become of the payment of a subscription that was resumed. */
function usePayment(last: LastChange | undefined) {
  const { subscription } = SubscriptionScope.use('Subscription.Changes');
  const { current_period_start } = subscription;
  const resumed =
    last?.outcome === 'done' && last.request.change === 'resume' ? last.request : undefined;
  const { data: order } = useSubscriptionOrder(subscription.id, resumed !== undefined);
  if (!resumed) return 'awaited';
  const { orderBefore } = resumed;
  // Without the order before, the newest one may be that: the new one is not older than the period that it pays for.
  const isKnown = orderBefore !== undefined || isSince(order?.created_at, current_period_start);
  return isKnown ? getSubscriptionPayment(order, orderBefore) : 'awaited';
}

function isSince(date: string | null | undefined, start: string | null | undefined): boolean {
  const [time, from] = [readTime(date), readTime(start)];
  return time !== undefined && from !== undefined && time >= from;
}
