'use client';

import { createPart } from './part.tsx';
import { LicenseKeyRetry } from './retry.tsx';
import type { LicenseKeyState } from './state.ts';

/** Over data that could not be refreshed: why, and a way on. Renders an `<output>` element. */
export const LicenseKeyOutdated = createPart(
  'license-key-notice',
  'output',
  ({ failure, messages }) =>
    failure && {
      'data-state': 'outdated',
      icon: 'warning',
      children: (
        <>
          <span>
            <strong>{messages.failures[failure][0]}.</strong> {messages.outOfDate}
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
  ({ licenseKey, state, messages, format }) => {
    const refusals: Partial<Record<LicenseKeyState, string>> = {
      expired: messages.expiredOn(format.longDate(Date.parse(licenseKey.expires_at ?? '0'))),
      disabled: messages.isDisabled,
      revoked: messages.isRevoked,
    };
    return refusals[state]
      ? {
          'data-state': state,
          value: state,
          icon: state,
          children: (
            <span>
              <strong>{refusals[state]}</strong> {messages.appsRefuse}
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
  ({ licenseKey, keyBefore, isRotating, rotationError, isRotationKnown, messages }) => {
    if (!keyBefore || isRotating) return null;
    // It follows from the key that is there, so a later read mends it.
    const isNew = licenseKey.key !== keyBefore;
    const text = isNew
      ? messages.rotated
      : isRotationKnown
        ? messages.notRotated(messages.failures[rotationError?.code ?? 'server'][0])
        : messages.maybeRotated;
    return {
      role: 'alert',
      'data-state': isNew ? 'rotated' : 'not_rotated',
      icon: isNew ? 'active' : 'warning',
      children: <span>{text}</span>,
    };
  },
);
