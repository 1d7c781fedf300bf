'use client';

import { useClock } from '../../core/react/use-clock.ts';
import { createPart } from '../../ui/create-part.tsx';
import type { IconName } from '../../ui/icons.ts';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { NextPayment } from '../rules/next-payment.ts';
import { getSubscriptionPrice, type SubscriptionPrice as Price } from '../rules/price.ts';
import type { SubscriptionState } from '../rules/state.ts';
import { SubscriptionNextPaymentScope } from '../scopes.ts';
import { SubscriptionTitle } from './panel-parts.ts';
import { getNextPaymentText, getPriceFacts } from './price-facts.ts';
import { getStatusLabel } from './status-label.ts';

/** The icon of each state. */
export const STATE_ICONS: Record<SubscriptionState['kind'], IconName> = {
  trialing: 'check',
  active: 'check',
  ending: 'clock',
  pause_planned: 'clock',
  paused: 'pause_circle',
  past_due: 'warning',
  unpaid: 'warning',
  ended: 'crossed_circle',
  incomplete: 'clock',
  other: 'warning',
};

/** The state of the subscription, for example "Ends Dec 12, 2026". Renders a `<span>` element. */
export const SubscriptionStatus = createSubscriptionPart<'span', SubscriptionState>(
  'Status',
  'subscription-status',
  'span',
  ({ state, messages }, { format }) => {
    const label = useClock((now) => getStatusLabel(state, messages.states, format, now));
    return {
      'data-state': state.kind,
      value: state,
      icon: STATE_ICONS[state.kind],
      children: label,
    };
  },
);

/**
 * What a period costs, with the number of seats. Every amount is Polar's: after a discount, and without tax. Renders a
 * `<p>` element, or nothing if Polar does not say.
 */
export const SubscriptionPrice = createSubscriptionPart<'p', Price>(
  'Price',
  'subscription-price',
  'p',
  ({ subscription, messages }, { format }) => {
    const price = getSubscriptionPrice(subscription);
    const facts = getPriceFacts(price, messages.price, format);
    if (facts.length === 0) return null;
    return {
      value: price,
      // A dot at the end of a line that wraps, not at the beginning of the next.
      children: facts.map((fact, index) => (
        <span key={index}>{index < facts.length - 1 ? `${fact}\u00a0· ` : fact}</span>
      )),
    };
  },
);

/**
 * When the next payment is, and how much with taxes, as far as Polar tells. Renders a `<p>` element, or nothing if there
 * is none.
 */
export const SubscriptionNextPayment = createSubscriptionPart<'p', NextPayment>(
  'NextPayment',
  'subscription-next-payment',
  'p',
  ({ subscription, messages }, { format }, part) => {
    const { next } = SubscriptionNextPaymentScope.use(part);
    const price = getSubscriptionPrice(subscription);
    const text = useClock((now) => getNextPaymentText(next, price, messages.price, format, now));
    return text === undefined ? null : { value: next, children: text };
  },
);

/** The same each time. */
const PARTS = (
  <>
    <SubscriptionTitle />
    <SubscriptionStatus />
    <div>
      <SubscriptionPrice />
      <SubscriptionNextPayment />
    </div>
  </>
);

/** The title, the state, the price and the next payment. Renders a `<header>` element. */
export const SubscriptionHeader = createPart(
  'Subscription.Header',
  'subscription-header',
  'header',
  () => ({ children: PARTS }),
);
