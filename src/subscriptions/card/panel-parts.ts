'use client';

import { createFailure } from '../../ui/failure.tsx';
import { createLink } from '../../ui/link.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { createRetry } from '../../ui/retry.tsx';
import { createTitle } from '../../ui/title.tsx';

/** The title of the card. Renders an `<h2>` element, or the heading of `headingLevel`. */
export const SubscriptionTitle = createTitle('Subscription.Title');

/** The failure in place of a subscription, and what to do about it. Renders a `<div>` element. */
export const SubscriptionFailure = createFailure('Subscription.Failure');

/** The notice above data that could not be refreshed. Renders a `<div>` element. */
export const SubscriptionOutdated = createOutdated('Subscription.Outdated');

/**
 * Sends the failed request again, or lets the customer sign in again. Renders a `<button>` element, or
 * nothing if neither would help.
 */
export const SubscriptionRetry = createRetry('Subscription.Retry');

/** The way to help. Renders an `<a>` element, or nothing if `links` has none. */
export const SubscriptionHelp = createLink('Subscription.Help', 'help');

/**
 * The way to the page on which the payment method can be changed. Renders an `<a>` element, or nothing if nobody
 * knows where that is.
 */
export const SubscriptionPortal = createLink('Subscription.Portal', 'portal');

/**
 * The way to your page on which a subscription that has ended can be bought again. Renders an `<a>` element, or nothing
 * if `links` has none.
 */
export const SubscriptionResubscribe = createLink('Subscription.Resubscribe', 'resubscribe');
