'use client';

import { LinksScope } from '../../ui/panel-scope.ts';
import { useLink } from '../../ui/use-link.ts';
import { createLicenseKeyPart } from '../create-license-key-part.ts';
import { isRefused } from '../rules/acceptance.ts';
import type { LicenseKeyState } from '../rules/state.ts';
import { STATE_ICONS } from './header.tsx';
import { LicenseKeyHelp, LicenseKeyRenew } from './links.ts';

/**
 * A warning that apps refuse the key, for a key that is expired, disabled or revoked, and a way on. Renders a `<div>`
 * element, or nothing in other states.
 */
export const LicenseKeyNotice = createLicenseKeyPart<'div', LicenseKeyState>(
  'Notice',
  'portal-notice',
  'div',
  ({ state, licenseKey, messages }, { format }, part) => {
    const links = LinksScope.use(part);
    const renewal = useLink(state === 'expired' ? links['renew'] : undefined);
    if (!isRefused(state)) return null;
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
