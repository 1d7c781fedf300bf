'use client';

import { createPart } from './part.tsx';
import { LicenseKeyRetry } from './retry.tsx';
import type { LicenseKeyState } from './state.ts';

/** Over data that could not be refreshed: why, and a way on. Renders an `<output>` element. */
export const LicenseKeyOutdated = createPart(
  'license-key-notice',
  'output',
  (view, messages) =>
    view.failure && {
      'data-state': 'outdated',
      icon: 'warning',
      children: (
        <>
          <span>
            <strong>{messages.failures[view.failure][0] + messages.fullStop}</strong>{' '}
            {messages.outdated}
          </span>
          <LicenseKeyRetry />
        </>
      ),
    },
);

/** Why apps refuse the key, if they do. Renders a `<div>` element. */
export const LicenseKeyNotice = createPart<'div', LicenseKeyState>(
  'license-key-notice',
  'div',
  (view, messages, format) => {
    const { expires_at } = view.licenseKey;
    const refusals: Partial<Record<LicenseKeyState, string | null>> = {
      expired: expires_at && messages.expiredOn(format.longDate(Date.parse(expires_at))),
      disabled: messages.isDisabled,
      revoked: messages.isRevoked,
    };
    return refusals[view.state]
      ? {
          'data-state': view.state,
          value: view.state,
          icon: view.state,
          children: (
            <span>
              <strong>{refusals[view.state]}</strong> {messages.refused}
            </span>
          ),
        }
      : null;
  },
);

/** How the last rotation ended, as far as anybody knows. Renders a `<div>` element. */
export const LicenseKeyRotation = createPart(
  'license-key-notice',
  'div',
  ({ rotation }) =>
    rotation && {
      role: 'alert',
      'data-state': rotation.isNew ? 'rotated' : 'not_rotated',
      icon: rotation.isNew ? 'active' : 'warning',
      children: <span>{rotation.text}</span>,
    },
);
