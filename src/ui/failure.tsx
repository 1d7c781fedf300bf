'use client';

import { createPart } from './create-part.tsx';
import { LicenseKeyRetry } from './retry.tsx';
import { LicenseKeyTitle } from './title.tsx';

/** What happened instead, and what to do about it. Renders a `<div>` element. */
export const LicenseKeyFailure = createPart(
  'portal-failure',
  'div',
  (view, messages) =>
    view.failure && {
      role: 'alert',
      'data-state': view.failure,
      icon: view.failure === 'unauthorized' ? 'lock' : 'other',
      children: (
        <>
          <LicenseKeyTitle>{messages.failures[view.failure][0]}</LicenseKeyTitle>
          <p>{messages.failures[view.failure][1]}</p>
          <LicenseKeyRetry />
        </>
      ),
    },
);
