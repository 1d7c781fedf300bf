'use client';

import type { CustomerProduct } from '../../account/product-schema.ts';
import type { NumberFormat } from '../../locale/format.ts';
import { SubscriptionDropChange } from '../changes/drop-change.tsx';
import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { PlannedChangeMessages } from '../messages.ts';
import { getPlannedChange } from '../rules/planned-change.ts';
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
  ({ subscription, messages }, { format }) => {
    // Polar does not tell the name of another plan.
    const isPlanNeeded = !!subscription.pending_update?.product_id;
    const { products = NONE } = useProducts(subscription, isPlanNeeded);
    const planned = useTimed((now) => {
      const change = getPlannedChange(subscription, products, now);
      if (!change) return undefined;
      const { at } = change;
      const date = at === undefined ? undefined : tellWhen(format, at, now);
      return { change, texts: tellChange(change, date, messages.planned, format.number) };
    });
    if (!planned?.texts.length) return null;
    return {
      value: planned.change,
      icon: 'clock',
      children: (
        <>
          {planned.texts.map((text, index) => (
            <p key={index} dir="auto">
              {text}
            </p>
          ))}
          {DROP}
        </>
      ),
    };
  },
);

/** As long as they are not known. */
const NONE: readonly CustomerProduct[] = [];

/** A planned change in words, a sentence for each thing that changes. */
function tellChange(
  { isPlanChange, product, seats, units }: Planned,
  date: string | undefined,
  messages: PlannedChangeMessages,
  number: NumberFormat,
): string[] {
  const texts: string[] = [];
  if (isPlanChange) {
    const name = getProductTitle(product?.name ?? '');
    texts.push(name ? messages.plan(name, date) : messages.otherPlan(date));
  }
  if (seats !== undefined) texts.push(messages.seats(seats, date, number));
  if (units !== undefined) texts.push(messages.units(units, date, number));
  return texts;
}
