'use client';

import { createPart } from '../../ui/create-part.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { CustomerSlot } from '../slots.ts';

const line = <i />;

/** The details that most customers have, and how many lines each takes. */
const DETAILS: [slot: CustomerSlot, lines: number][] = [
  ['customer-name', 1],
  ['customer-email', 1],
  ['customer-address', 3],
];

/** Placeholders of all parts of a card. */
function Placeholders() {
  const { slot } = PanelScope.use('Customer.Skeleton');
  return (
    <>
      <div {...slot('customer-header')}>
        <div>
          <p {...slot('portal-title')}>{line}</p>
          <p {...slot('customer-subtitle')}>{line}</p>
        </div>
      </div>
      <dl {...slot('customer-details')}>
        {DETAILS.map(([name, lines]) => (
          <div key={name} {...slot(name)}>
            <dt>{line}</dt>
            <dd>
              {Array.from({ length: lines }, (_, index) => (
                <i key={index} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/**
 * Placeholders of a card, with the same boxes, so that little moves when it has loaded. Renders a `<div>` element that
 * is hidden from assistive technology.
 */
export const CustomerSkeleton = createPart('Customer.Skeleton', 'portal-skeleton', 'div', () => ({
  'aria-hidden': true,
  children: <Placeholders />,
}));
