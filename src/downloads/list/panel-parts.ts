'use client';

import { createFailure } from '../../ui/failure.tsx';
import { createLink } from '../../ui/link.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { createRetry } from '../../ui/retry.tsx';
import { createTitle } from '../../ui/title.tsx';

/** The title of the list. Renders an `<h2>` element, or the heading of `headingLevel`. */
export const DownloadTitle = createTitle('Download.Title');

/** The failure in place of the files, and what to do about it. Renders a `<div>` element. */
export const DownloadFailure = createFailure('Download.Failure');

/** The notice above files that could not be read again. Renders a `<div>` element. */
export const DownloadOutdated = createOutdated('Download.Outdated');

/**
 * Sends the failed request again, or lets the customer sign in again. Renders a `<button>` element, or
 * nothing if neither would help.
 */
export const DownloadRetry = createRetry('Download.Retry');

/** The way to help. Renders an `<a>` element, or nothing if `links` has none. */
export const DownloadHelp = createLink('Download.Help', 'help');
