'use client';

import { createFailure } from '../../ui/failure.tsx';
import { createOutdated } from '../../ui/outdated.tsx';
import { createRetry } from '../../ui/retry.tsx';
import { createTitle } from '../../ui/title.tsx';

/** The title; the focus goes there when there is no better place. Renders an `<h2>` element. */
export const LicenseKeyTitle = createTitle('LicenseKey.Title');

/** What happened in place of a license key, and what to do about it. Renders a `<div>` element. */
export const LicenseKeyFailure = createFailure('LicenseKey.Failure');

/** Above data that could not be refreshed: why, and a way on. Renders an `<output>` element. */
export const LicenseKeyOutdated = createOutdated('LicenseKey.Outdated');

/**
 * The way on after a failure, where there is one: to sign in again, or to send the request once more.
 * Renders a `<button>` element.
 */
export const LicenseKeyRetry = createRetry('LicenseKey.Retry');
