'use client';

import { createFailure } from '../../ui/failure.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { createRetry } from '../../ui/retry.tsx';
import { createTitle } from '../../ui/title.tsx';

/** The title of the card. Renders an `<h2>` element, or the heading of `headingLevel`. */
export const LicenseKeyTitle = createTitle('LicenseKey.Title');

/** The failure in place of a license key, and what to do about it. Renders a `<div>` element. */
export const LicenseKeyFailure = createFailure('LicenseKey.Failure');

/** The notice above data that could not be refreshed. Renders a `<div>` element. */
export const LicenseKeyOutdated = createOutdated('LicenseKey.Outdated');

/**
 * Sends the failed request again, or lets the customer sign in again. Renders a `<button>` element, or
 * nothing if neither would help.
 */
export const LicenseKeyRetry = createRetry('LicenseKey.Retry');
