'use client';

import type { FailureKind } from '../locale/messages.ts';
import { PASSING } from '../query/retry.ts';
import { createPart } from './part.tsx';

/** What another try may mend. When offline, it is tried by itself once that is over. */
const MENDABLE: (FailureKind | null)[] = ['unauthorized', 'invalid_response', ...PASSING];

/**
 * The way on after a failure, where there is one: to sign in again, or to ask Polar once more.
 * Renders a `<button>` element.
 */
export const LicenseKeyRetry = createPart(
  'license-key-retry',
  'button',
  ({ failure, retry, messages, signIn, isFetching }) => {
    const isEnded = failure === 'unauthorized';
    const text = isEnded && signIn ? messages.signInAgain : messages.tryAgain;
    return MENDABLE.includes(failure)
      ? {
          icon: isEnded ? null : 'retry',
          isPending: isFetching,
          onClick: retry,
          children: isFetching ? messages.tryingAgain : text,
        }
      : null;
  },
);
