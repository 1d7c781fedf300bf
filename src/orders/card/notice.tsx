'use client';

import { useId } from 'react';
import { getDefaultPortal } from '../../account/portal-address.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useClock } from '../../core/react/use-clock.ts';
import { createLink } from '../../ui/link.tsx';
import { LinksScope } from '../../ui/panel-scope.ts';
import { useLink } from '../../ui/use-link.ts';
import { createOrderPart } from '../create-order-part.ts';
import { getNextAttempt } from '../rules/state.ts';
import { useStillGranted } from '../use-still-granted.ts';

/**
 * The way to the page on which the payment method can be changed. Renders an `<a>` element, or nothing if nobody
 * knows where that is.
 */
export const OrderPortal = createLink('Order.Portal', 'portal');

/**
 * Above an order whose payment has failed: when it is tried again, what works until then, and where the payment
 * method can be changed. Renders a `<div>` element, or nothing for any other order.
 */
export const OrderNotice = createOrderPart(
  'Notice',
  'portal-notice',
  'div',
  ({ order, state, messages }, { format, messages: { platform } }, part) => {
    const id = useId();
    const attempt = getNextAttempt(order);
    const when = useClock((now) =>
      attempt !== undefined && attempt > now ? format.deadline(attempt, now) : undefined,
    );
    const isGranted = useStillGranted(attempt === undefined ? undefined : order);
    const address = useLink(LinksScope.use(part)['portal']);
    const isPolars = address === getDefaultPortal(order, usePortal());
    if (attempt === undefined) return null;
    return {
      'data-state': state,
      icon: 'clock',
      children: (
        <span>
          <strong>{when ? messages.nextAttempt(when) : messages.nextAttemptDue}</strong>
          {isGranted !== undefined && (
            <span>{` ${isGranted ? messages.worksUntilThen : messages.pausedUntilThen}`}</span>
          )}
          {address && (
            <>
              <span> </span>
              <OrderPortal aria-describedby={isPolars ? id : undefined} />
            </>
          )}
          {address && isPolars && <span id={id}>{` ${messages.signInThere(platform)}`}</span>}
        </span>
      ),
    };
  },
);
