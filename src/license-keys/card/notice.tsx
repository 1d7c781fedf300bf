'use client';

import { createPart } from '../../ui/create-part.tsx';
import { LicenseKeyRetry } from '../../ui/retry.tsx';
import type { LicenseKeyState } from '../rules/state.ts';

/** Over data that could not be refreshed: why, and a way on. Renders an `<output>` element. */
export const LicenseKeyOutdated = createPart(
  'portal-notice',
  'output',
  (view, messages) =>
    view.failure && {
      'data-state': 'outdated',
      icon: 'other',
      children: (
        <>
          <span>
            <strong>{messages.failures[view.failure][0]}</strong>
            {' · '}
            {messages.outdated}
          </span>
          <LicenseKeyRetry />
        </>
      ),
    },
);

/** That apps refuse the key, if they do, and since when it is over. Renders a `<div>` element. */
export const LicenseKeyNotice = createPart<'div', LicenseKeyState>(
  'portal-notice',
  'div',
  ({ state, licenseKey }, messages, format) =>
    state === 'expired' || state === 'disabled' || state === 'revoked'
      ? {
          'data-state': state,
          value: state,
          icon: state,
          children: (
            <span>
              {state === 'expired' && (
                <strong>
                  {messages.expiredOn(format.longDate(Date.parse(licenseKey.expires_at as string)))}
                </strong>
              )}{' '}
              {messages.refused}
            </span>
          ),
        }
      : null,
);

/** How the last rotation ended, as far as anybody knows. Renders a `<div>` element. */
export const LicenseKeyRotation = createPart(
  'portal-notice',
  'div',
  ({ rotation }) =>
    rotation && {
      role: 'alert',
      'data-state': rotation.isNew ? 'rotated' : 'not_rotated',
      icon: rotation.isNew ? 'active' : 'other',
      children: <span>{rotation.text}</span>,
    },
);
