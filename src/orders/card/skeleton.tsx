'use client';

import { createPart } from '../../ui/create-part.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';

const line = <i />;

function Placeholders() {
  const { slot } = PanelScope.use('Order.Skeleton');
  return (
    <>
      <header {...slot('order-header')}>
        <p {...slot('portal-title')}>{line}</p>
        <p {...slot('order-when')}>{line}</p>
        <p {...slot('order-amount')}>{line}</p>
        <span {...slot('order-invoice')}>{line}</span>
      </header>
      <div {...slot('order-detail')}>
        <dl {...slot('order-lines')}>
          {['item', 'tax', 'total'].map((kind) => (
            <div key={kind} {...slot('order-line')}>
              <dt>{line}</dt>
              <dd>{line}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

/** The same each time. */
const OWN = <Placeholders />;

/**
 * Placeholders of a card, with the same boxes, so that nothing moves when it has loaded. Renders a `<div>`
 * element that is hidden from assistive technology.
 */
export const OrderSkeleton = createPart('Order.Skeleton', 'portal-skeleton', 'div', () => ({
  'aria-hidden': true,
  children: OWN,
}));
