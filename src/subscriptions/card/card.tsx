'use client';

import { forwardRef } from 'react';
import { SubscriptionRoot, type SubscriptionRootProps } from './root.tsx';
import { SubscriptionContent } from './content.tsx';
import { SubscriptionOutdated } from './panel-parts.ts';

/** The same each time, so that a card that renders does not render its parts. */
const PARTS = (
  <SubscriptionContent>
    <SubscriptionOutdated />
  </SubscriptionContent>
);

/** Props of {@link SubscriptionCard}: those of the root, and every attribute of a `<section>`. */
export type SubscriptionCardProps = Omit<SubscriptionRootProps, 'children'>;

/**
 * One subscription for the customer who pays it: what it costs, when the next payment is and how much, its state and what
 * follows from it, what was used, the license keys and files that it pays for, a planned change, and what it is paid
 * with. The customer can cancel it, take that back, pause and resume it, and change the plan and the seats, as far as
 * your organization's settings at Polar and `actions` allow it. Also shows every other state, from loading to an ended
 * session. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/subscriptions/{id}`, and one request each for the next payment, what it pays for, who
 * is looking and the payment methods. A plain member of a team sees it, and is offered nothing.
 *
 * @example
 * <SubscriptionCard id="7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b" plans />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const SubscriptionCard = forwardRef<HTMLElement, SubscriptionCardProps>(
  function SubscriptionCard(props, ref) {
    return (
      <SubscriptionRoot {...props} ref={ref}>
        {PARTS}
      </SubscriptionRoot>
    );
  },
);
SubscriptionCard.displayName = 'SubscriptionCard';
