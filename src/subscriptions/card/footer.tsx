'use client';

import type { Format } from '../../locale/format.ts';
import { createPart } from '../../ui/create-part.tsx';
import { SubscriptionButtons } from '../changes/buttons.tsx';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { SubscriptionMessages } from '../messages.ts';
import type { SubscriptionState } from '../rules/state.ts';
import {
  SubscriptionNextPaymentScope,
  SubscriptionPaymentScope,
  SubscriptionScope,
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
    const { parts, isMissing } = SubscriptionPaymentScope.use(part);
    const isPaying = WITH_PAYMENT.includes(state.kind) && (parts !== undefined || isMissing);
    return {
      children: (
        <>
          {isPaying ? <SubscriptionPaymentMethod /> : <SubscriptionSince />}
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
    if (state.kind === 'ended') return { children: <SubscriptionResubscribe /> };
    if (access === false) {
      return { children: <p {...slot('subscription-hint')}>{messages.readOnly}</p> };
    }
    const isPaymentNews =
      state.kind === 'past_due' || (next.kind !== 'none' && getPaymentState(payment) !== 'valid');
    return {
      'data-state': state.kind,
      children: (
        <>
          <SubscriptionButtons />
          {access === true && isPaymentNews && <PortalLink />}
        </>
      ),
    };
  },
);
