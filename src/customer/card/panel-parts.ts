'use client';

import { createFailure } from '../../ui/failure.tsx';
import { createLink } from '../../ui/link.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { createRetry } from '../../ui/retry.tsx';
import { createTitle } from '../../ui/title.tsx';

/** The title of the card. Renders an `<h2>` element, or the heading of `headingLevel`. */
export const CustomerTitle = createTitle('Customer.Title');

/** The failure in place of the details, and what to do about it. Renders a `<div>` element. */
export const CustomerFailure = createFailure('Customer.Failure');

/** The notice above details that could not be refreshed. Renders a `<div>` element. */
export const CustomerOutdated = createOutdated('Customer.Outdated');

/**
 * Sends the failed request again, or lets the customer sign in again. Renders a `<button>` element, or
 * nothing if neither would help.
 */
export const CustomerRetry = createRetry('Customer.Retry');

/** The link to your help. Renders an `<a>` element, or nothing without `links.help`. */
export const CustomerHelp = createLink('Customer.Help', 'help');
