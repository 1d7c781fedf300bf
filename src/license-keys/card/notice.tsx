'use client';

import type { CommonMessages } from '../../locale/common-messages.ts';
import { getFailureText } from '../../locale/failure-text.ts';
import { useLink } from '../../ui/use-link.ts';
import { createCardPart, createLicenseKeyPart } from '../create-license-key-part.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import type { LicenseKeyState } from '../rules/state.ts';
import { STATE_ICONS } from './header.tsx';
import { LicenseKeyHelp, LicenseKeyRenew } from './links.ts';
import type { Rotation } from './use-rotation.ts';

/**
 * A warning that apps refuse the key, for a key that is expired, disabled or revoked, and a way on. Renders a `<div>`
 * element, or nothing in other states.
 */
export const LicenseKeyNotice = createLicenseKeyPart<'div', LicenseKeyState>(
  'Notice',
  'portal-notice',
  'div',
  ({ state, licenseKey, messages }, { format, links }) => {
    const renewal = useLink(state === 'expired' ? links['renew'] : undefined);
    if (state !== 'expired' && state !== 'disabled' && state !== 'revoked') return null;
    const { expires_at } = licenseKey;
    return {
      'data-state': state,
      value: state,
      icon: STATE_ICONS[state],
      children: (
        <>
          <span>
            {state === 'expired' && expires_at && (
              <strong>{`${messages.expiredOn(format.longDate(Date.parse(expires_at)))} `}</strong>
            )}
            <span>{messages.refused}</span>
          </span>
          {renewal ? <LicenseKeyRenew /> : <LicenseKeyHelp />}
        </>
      ),
    };
  },
);

/** The outcome of the last rotation, if there was one. Renders a `<div>` element. */
export const LicenseKeyRotation = createCardPart(
  'Rotation',
  'portal-notice',
  'div',
  ({ rotation, messages }, panel) => {
    if (!rotation || rotation.outcome === 'pending') return null;
    const isDone = rotation.outcome === 'done';
    return {
      role: 'alert',
      'data-state': STATES[rotation.outcome],
      icon: isDone ? 'check_circle' : 'warning',
      children: getOutcomeText(rotation, messages, panel.messages),
    };
  },
);

const STATES = { done: 'rotated', refused: 'not_rotated', unknown: 'maybe_rotated' } as const;

function getOutcomeText(
  rotation: Exclude<Rotation, { outcome: 'pending' }>,
  messages: LicenseKeyMessages,
  common: CommonMessages,
): string {
  switch (rotation.outcome) {
    case 'done':
      return messages.rotated;
    case 'refused':
      return messages.notRotated(getFailureText(rotation.reason, common, messages)[0]);
    case 'unknown':
      return messages.maybeRotated;
  }
}
