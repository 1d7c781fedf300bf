'use client';

import { createPart } from '../../ui/create-part.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';

const line = <i />;

/** Placeholders of one subscription, as the header and the footer of one that simply goes on. */
export function SubscriptionPlaceholders() {
  const { slot } = PanelScope.use('Subscription.Skeleton');
  return (
    <>
      <header {...slot('subscription-header')}>
        <p {...slot('portal-title')}>{line}</p>
        <div>
          <p {...slot('subscription-price')}>{line}</p>
          <p {...slot('subscription-next-payment')}>{line}</p>
        </div>
      </header>
      <div {...slot('subscription-benefits')}>
        <p>{line}</p>
        <ul>
          <li {...slot('subscription-benefit')}>{line}</li>
          <li {...slot('subscription-benefit')}>{line}</li>
        </ul>
      </div>
      <footer {...slot('subscription-footer')}>
        <p {...slot('subscription-payment')}>{line}</p>
        <div {...slot('subscription-ways')}>{line}</div>
      </footer>
    </>
  );
}

/** The same each time. */
const OWN = <SubscriptionPlaceholders />;

/**
 * Placeholders of a card, with the same boxes, so that little moves when it has loaded. Renders a `<div>`
 * element that is hidden from assistive technology.
 */
export const SubscriptionSkeleton = createPart(
  'Subscription.Skeleton',
  'portal-skeleton',
  'div',
  () => ({ 'aria-hidden': true, children: OWN }),
);
