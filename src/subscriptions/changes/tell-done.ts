import type { SubscriptionPayment } from '../../account/subscription-payment.ts';
import type { Format } from '../../locale/format.ts';
import { readFuture } from '../rules/time.ts';
import type { CustomerSubscription } from '../schema.ts';
import { tellWhen } from '../tell-when.ts';
import type { DoneMessages } from './messages.ts';
import type { ChangeRequest } from './outcome.ts';

interface DoneWords {
  messages: DoneMessages;
  /** That it has ended already. */
  hasEnded: string;
  format: Format;
  now: number;
}

/**
 * What was done, as customers read it.
 *
 * @param subscription - As it is after the change.
 * @param payment - What has become of the payment of one that was resumed.
 */
export function tellDone(
  request: ChangeRequest,
  subscription: CustomerSubscription,
  payment: SubscriptionPayment,
  { messages, hasEnded, format, now }: DoneWords,
): string {
  const { current_period_end, ends_at, pending_update } = subscription;
  const tell = (date: string | null | undefined) => {
    const time = readFuture(date, now);
    return time === undefined ? undefined : tellWhen(format, time, now);
  };
  switch (request.change) {
    case 'cancel':
      // Somebody may have ended it at once meanwhile.
      if (subscription.status === 'canceled') return hasEnded;
      return messages.cancel(tell(ends_at ?? current_period_end));
    case 'pause':
      return messages.pause(tell(current_period_end));
    case 'resume':
      return [messages.resume, tellPayment(payment, messages)].filter(Boolean).join(' ');
    case 'changePlan': {
      const { name } = request.product;
      return pending_update?.product_id
        ? messages.changePlanLater(name, tell(pending_update.applies_at))
        : messages.changePlan(name);
    }
    case 'changeSeats':
      return typeof pending_update?.seats === 'number'
        ? messages.changeSeatsLater(request.seats, tell(pending_update.applies_at), format.number)
        : messages.changeSeats(request.seats, format.number);
    default:
      return messages[request.change];
  }
}

/** It is never said to be paid unless that was read. */
function tellPayment(payment: SubscriptionPayment, messages: DoneMessages): string {
  switch (payment) {
    case 'awaited':
    case 'charging':
      return messages.paymentAwaited;
    case 'paid':
      return messages.paid;
    case 'failed':
      return messages.paymentFailed;
    case 'none':
      return '';
  }
}
