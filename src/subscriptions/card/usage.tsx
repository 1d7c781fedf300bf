'use client';

import { isVisible } from '../../core/http/is-visible.ts';
import { Meter } from '../../ui/meter.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { SubscriptionMessages } from '../messages.ts';
import { isInForce } from '../rules/in-force.ts';
import { getSubscriptionPrice } from '../rules/price.ts';
import { getSubscriptionSettings } from '../rules/settings.ts';
import type { SubscriptionMeter } from '../schema.ts';

/** From this share of what is included on, the meter warns. */
const NEARLY = 0.9;

/**
 * What was used of each meter in this period, of how much is included, and what that costs so far. Renders a `<div>`
 * element, or nothing without meters, and where your organization's settings at Polar do not show usage.
 */
export const SubscriptionUsage = createSubscriptionPart<'div', readonly SubscriptionMeter[]>(
  'Usage',
  'subscription-usage',
  'div',
  ({ subscription, state, messages }, { headingLevel }) => {
    const meters = subscription.meters.filter(
      ({ meter, consumed_units }) => consumed_units !== undefined && isVisible(meter?.name ?? ''),
    );
    const isShown = getSubscriptionSettings(subscription).showsUsage && isInForce(state.kind);
    if (!isShown || meters.length === 0) return null;
    const Heading = `h${Math.min(6, headingLevel + 1)}` as 'h3';
    const { currency } = getSubscriptionPrice(subscription);
    return {
      value: meters,
      children: (
        <>
          <Heading>{messages.usage}</Heading>
          <dl>
            {meters.map((meter, index) => (
              // Answers may hold the same id twice, or none.
              <MeterRow key={index} meter={meter} currency={currency} messages={messages} />
            ))}
          </dl>
        </>
      ),
    };
  },
);

interface MeterRowProps {
  meter: SubscriptionMeter;
  currency: string;
  messages: SubscriptionMessages;
}

/** What was used of a meter. Renders a `<div>` element with a `<dt>` and a `<dd>` element. */
function MeterRow({ meter, currency, messages }: MeterRowProps) {
  const { slot, format, messages: common } = PanelScope.use('Subscription.Usage');
  const { consumed_units: used = 0, credited_units: included = 0, amount = 0 } = meter;
  const hasLimit = included > 0;
  // More than what is included costs money, and is not forbidden.
  const state = used >= included ? 'full' : used >= included * NEARLY ? 'nearly_full' : 'available';
  const count = hasLimit ? common.used(used, included, format.number) : format.number(used);
  return (
    <div {...slot('subscription-meter')} data-state={hasLimit ? state : 'unlimited'}>
      <dt dir="auto">{meter.meter?.name}</dt>
      <dd>
        <span>{count}</span>
        {hasLimit && <Meter state={state} used={used} limit={included} />}
        {amount > 0 && currency && (
          <small>{` ${messages.usageCost(format.money(amount, currency))}`}</small>
        )}
      </dd>
    </div>
  );
}
