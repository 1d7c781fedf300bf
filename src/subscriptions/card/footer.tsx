'use client';

import type { Format } from '../../locale/format.ts';
import { createPart } from '../../ui/create-part.tsx';
import { SubscriptionButtons } from '../changes/buttons.tsx';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { SubscriptionMessages } from '../messages.ts';
import type { NextPayment } from '../rules/next-payment.ts';
import type { SubscriptionState } from '../rules/state.ts';
import {
  SubscriptionNextPaymentScope,
  SubscriptionPaymentScope,
  SubscriptionScope,
  type SubscriptionPaymentView,
} from '../scopes.ts';
import { SubscriptionResubscribe } from './panel-parts.ts';
import { getPaymentState, SubscriptionPaymentMethod } from './payment-method.tsx';
import { PortalLink } from './portal-link.tsx';

/** Since when the subscription is as it is. Renders a `<p>` element, or nothing if Polar does not say. */
export const SubscriptionSince = createSubscriptionPart(
  'Since',
  'subscription-since',
  'p',
  ({ subscription, state, messages }, { format }) => {
    const text = tellSince(state, subscription.started_at, messages, format);
    return text === undefined ? null : { children: text };
  },
);

function tellSince(
  state: SubscriptionState,
  startedAt: string | null | undefined,
  messages: SubscriptionMessages,
  { day }: Format,
): string | undefined {
  const tell = (write: (date: string) => string, time: number | undefined) =>
    time === undefined ? undefined : write(day(time));
  const since = tell(messages.since, startedAt ? Date.parse(startedAt) : undefined);
  switch (state.kind) {
    case 'ending':
      return tell(messages.cancelledOn, state.requestedAt) ?? since;
    case 'paused':
      return tell(messages.pausedSince, state.pausedAt) ?? since;
    case 'past_due':
    case 'unpaid':
      return tell(messages.unpaidSince, state.since) ?? since;
    case 'incomplete':
    // Since then it has not run to this day.
    case 'ended':
      return undefined;
    default:
      return since;
  }
}

/** Whether something is to be paid with what has expired, soon will, or is missing. */
function isPaymentNews(
  state: SubscriptionState,
  payment: SubscriptionPaymentView,
  next: NextPayment,
): boolean {
  if (next.kind === 'payment') return getPaymentState(payment) !== 'valid';
  return state.kind === 'past_due' && (payment.parts?.expiry ?? 'valid') !== 'valid';
}

/** The states in which the footer says what is paid with. In the others it says since when they are. */
const WITH_PAYMENT: readonly SubscriptionState['kind'][] = ['trialing', 'active', 'pause_planned'];

/**
 * What the subscription is paid with, or since when it is as it is, and the buttons and links of what the customer can do.
 * Renders a `<footer>` element.
 */
export const SubscriptionFooter = createPart(
  'Subscription.Footer',
  'subscription-footer',
  'footer',
  (_, part) => {
    const { state } = SubscriptionScope.use(part);
    const payment = SubscriptionPaymentScope.use(part);
    const { next } = SubscriptionNextPaymentScope.use(part);
    const { parts, isMissing } = payment;
    const isPaying = WITH_PAYMENT.includes(state.kind) && (parts !== undefined || isMissing);
    const isShown = isPaying || isPaymentNews(state, payment, next);
    return {
      children: (
        <>
          {isShown ? <SubscriptionPaymentMethod /> : <SubscriptionSince />}
          <SubscriptionWaysOn />
        </>
      ),
    };
  },
);

/**
 * The buttons of the changes that can be made now, and the links to where the payment method can be changed and to where
 * one that has ended can be bought again. Renders a `<div>` element, or what a plain member of a team is told.
 */
export const SubscriptionWaysOn = createSubscriptionPart(
  'WaysOn',
  'subscription-ways',
  'div',
  ({ state, access, messages }, { slot }, part) => {
    const payment = SubscriptionPaymentScope.use(part);
    const { next } = SubscriptionNextPaymentScope.use(part);
    if (state.kind === 'ended') {
      return access === false ? null : { children: <SubscriptionResubscribe /> };
    }
    if (access === false) {
      return { children: <p {...slot('subscription-hint')}>{messages.readOnly}</p> };
    }
    const isPortalNeeded = state.kind === 'past_due' || isPaymentNews(state, payment, next);
    return {
      'data-state': state.kind,
      children: (
        <>
          <SubscriptionButtons />
          {access === true && isPortalNeeded && <PortalLink />}
        </>
      ),
    };
  },
);
