'use client';

import { createPart } from './part.tsx';
import { LicenseKeyRetry } from './retry.tsx';
import { LicenseKeyTitle } from './title.tsx';

/** What happened instead, and what to do about it. Renders a `<div>` element. */
export const LicenseKeyFailure = createPart(
  'license-key-failure',
  'div',
  ({ failure, messages }) =>
    failure && {
      role: 'alert',
      'data-state': failure,
      icon: failure === 'unauthorized' ? 'lock' : 'warning',
      children: (
        <>
          <LicenseKeyTitle>{messages.failures[failure][0]}</LicenseKeyTitle>
          <p>{messages.failures[failure][1]}</p>
          <LicenseKeyRetry />
        </>
      ),
    },
);
