import type { Format } from '../../locale/format.ts';
import type { SubscriptionPriceMessages } from '../messages.ts';
import type { NextPayment } from '../rules/next-payment.ts';
import type { SubscriptionPrice } from '../rules/price.ts';
import { tellDay } from '../tell-when.ts';

/** What a subscription costs, in facts: "$19.00 a month", "5 seats", "plus usage". Each amount is one of Polar's. */
export function getPriceFacts(
  price: SubscriptionPrice,
  messages: SubscriptionPriceMessages,
  { money, number }: Format,
): string[] {
  const { kind, amount, currency, interval, count, seats, seatAmount, units } = price;
  const { hasUsage, isDiscounted } = price;
  if (kind === 'free') return [messages.free];
  if (kind === 'usage') return [messages.usageOnly];
  const facts: string[] = [];
  if (amount !== undefined) {
    const text = money(amount, currency);
    facts.push(interval ? messages.every[interval](text, count, number) : text);
    if (isDiscounted) facts.push(messages.discounted);
  }
  if (kind === 'seats' && seats !== undefined) {
    // After a discount it is not what a seat costs.
    const each = isDiscounted ? undefined : seatAmount;
    facts.push(
      each === undefined
        ? messages.seats(seats, number)
        : messages.seatsAt(seats, money(each, currency), number),
    );
  }
  if (kind === 'units' && units !== undefined) facts.push(messages.units(units, number));
  if (hasUsage && facts.length > 0) facts.push(messages.plusUsage);
  return facts;
}

/**
 * When the next payment is, and how much; `undefined` if there is none, or nobody knows when.
 *
 * @param now - In milliseconds since 1970.
 */
export function getNextPaymentText(
  next: NextPayment,
  { currency, hasUsage }: SubscriptionPrice,
  messages: SubscriptionPriceMessages,
  format: Format,
  now: number,
): string | undefined {
  if (next.kind === 'none' || next.on === 'resume' || next.at === undefined) return undefined;
  const { on, sum } = next;
  // A trial can be left without a payment until that very hour.
  const date = on === 'trial_end' ? tellDay(format, next.at, now) : format.day(next.at);
  switch (sum.kind) {
    case 'credit':
      return messages.credit(date, format.money(sum.amount, currency));
    case 'nothing':
      // What is used until then is still to come.
      if (hasUsage) break;
      return sum.coveredBy === undefined
        ? messages.nothingDue(date)
        : messages.paidFromCredit(date);
    default:
  }
  const amount = sum.kind === 'due' ? format.money(sum.amount, currency) : undefined;
  if (on === 'trial_end') return messages.firstPayment(date, amount);
  if (on === 'end') return messages.lastPayment(date, amount);
  return hasUsage && amount !== undefined
    ? messages.nextPaymentSoFar(date, amount)
    : messages.nextPayment(date, amount);
}
