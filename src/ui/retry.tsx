'use client';

import type { PortalErrorCode } from '../core/http/errors.ts';
import type { FailureKind } from '../locale/messages.ts';
import { PASSING } from '../core/query/query-defaults.ts';
import { createPart } from './create-part.tsx';

/** What another try may mend. When offline, it is tried by itself once that is over. */
const MENDABLE: (PortalErrorCode | FailureKind | null)[] = ['unauthorized', 'invalid_response', ...PASSING];

/**
 * The way on after a failure, where there is one: to sign in again, or to ask Polar once more.
 * Renders a `<button>` element.
 */
export const LicenseKeyRetry = createPart('portal-retry', 'button', (view, messages) => {
  const isEnded = view.failure === 'unauthorized';
  const text = isEnded && view.signIn ? messages.signInAgain : messages.tryAgain;
  return MENDABLE.includes(view.failure)
    ? {
        icon: isEnded ? null : 'retry',
        isPending: view.isFetching,
        onClick: view.retry,
        children: view.isFetching ? messages.tryingAgain : text,
      }
    : null;
});
