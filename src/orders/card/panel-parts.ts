'use client';

import { createFailure } from '../../ui/failure.tsx';
import { createLink } from '../../ui/link.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { createRetry } from '../../ui/retry.tsx';
import { createTitle } from '../../ui/title.tsx';

/** The title of the card. Renders an `<h2>` element, or the heading of `headingLevel`. */
export const OrderTitle = createTitle('Order.Title');

/** The failure in place of an order, and what to do about it. Renders a `<div>` element. */
export const OrderFailure = createFailure('Order.Failure');

/** The notice above data that could not be refreshed. Renders a `<div>` element. */
export const OrderOutdated = createOutdated('Order.Outdated');

/**
 * Sends the failed request again, or lets the customer sign in again. Renders a `<button>` element, or
 * nothing if neither would help.
 */
export const OrderRetry = createRetry('Order.Retry');

/** The way to help. Renders an `<a>` element, or nothing if `links` has none. */
export const OrderHelp = createLink('Order.Help', 'help');
