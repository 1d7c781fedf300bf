'use client';

import type { CustomerProduct } from '../../account/product-schema.ts';
import type { NumberFormat } from '../../locale/format.ts';
import { SubscriptionDropChange } from '../changes/drop-change.tsx';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { PlannedChangeMessages } from '../messages.ts';
import { getPlannedChange } from '../rules/planned-change.ts';
import type { SubscriptionState } from '../rules/state.ts';
import { tellWhen } from '../tell-when.ts';
import { getProductTitle } from '../title.ts';
import { useProducts } from '../use-products.ts';
import { useTimed } from '../use-timed.ts';

type Planned = NonNullable<ReturnType<typeof getPlannedChange>>;

/** The same each time. */
const DROP = <SubscriptionDropChange />;

/**
 * A change of the plan or of the seats that is planned, with its date, and the button that drops it. Renders a `<div>`
 * element, or nothing if none is planned, and where nothing follows the present period.
 */
export const SubscriptionPendingChange = createSubscriptionPart<'div', Planned>(
  'PendingChange',
  'subscription-planned',
  'div',
  ({ subscription, state, messages }, { format }) => {
    // Polar does not tell the name of another plan.
    const isPlanNeeded = !!subscription.pending_update?.product_id;
    const { products = NONE } = useProducts(subscription, isPlanNeeded);
    const planned = useTimed((now) => {
      const change = getPlannedChange(subscription, products, now);
      if (!change) return undefined;
      const { at } = change;
      const date = at === undefined ? undefined : tellWhen(format, at, now);
      return { change, text: tellChange(change, date, messages.planned, format.number) };
    });
    if (!planned?.text || ends(state)) return null;
    return {
      value: planned.change,
      icon: 'clock',
      children: (
        <>
          <p dir="auto">{planned.text}</p>
          {DROP}
        </>
      ),
    };
  },
);

/** Whether nothing follows the present period, so that no change will be made. */
function ends(state: SubscriptionState): boolean {
  return state.kind === 'past_due' ? state.isEnding : WITHOUT_CHANGE.includes(state.kind);
}

const WITHOUT_CHANGE: readonly SubscriptionState['kind'][] = [
  'ending',
  'unpaid',
  'ended',
  'incomplete',
];

/** As long as they are not known. */
const NONE: readonly CustomerProduct[] = [];

/** A planned change in words; `undefined` if nobody knows what it changes. */
function tellChange(
  { isPlanChange, product, seats, units }: Planned,
  date: string | undefined,
  messages: PlannedChangeMessages,
  number: NumberFormat,
): string | undefined {
  if (isPlanChange) {
    const name = getProductTitle(product?.name ?? '');
    return name ? messages.plan(name, date) : messages.otherPlan(date);
  }
  if (seats !== undefined) return messages.seats(seats, date, number);
  return units === undefined ? undefined : messages.units(units, date, number);
}
