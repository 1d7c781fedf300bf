'use client';

import { createPart } from '../../ui/create-part.tsx';
import type { IconName } from '../../ui/icons.ts';
import { createLicenseKeyPart } from '../create-license-key-part.ts';
import { getLicensee } from '../rules/licensee.ts';
import type { LicenseKeyState } from '../rules/state.ts';
import { getStatusLabel } from '../rules/status-label.ts';
import { LicenseKeyTitle } from './panel-parts.ts';

/** The icon of each state. */
export const STATE_ICONS: Record<LicenseKeyState, IconName> = {
  active: 'check_circle',
  expires_soon: 'clock',
  expired: 'crossed_circle',
  disabled: 'pause_circle',
  revoked: 'crossed_circle',
  other: 'warning',
};

/** The status of the license key, for example "Active". Renders a `<span>` element. */
export const LicenseKeyStatus = createLicenseKeyPart<'span', LicenseKeyState>(
  'Status',
  'license-key-status',
  'span',
  ({ state, licenseKey, messages }) => ({
    'data-state': state,
    value: state,
    icon: STATE_ICONS[state],
    children: getStatusLabel(licenseKey, state, messages),
  }),
);

/** The person that the key belongs to. Renders a `<p>` element, or nothing if Polar knows no name or e-mail. */
export const LicenseKeyLicensee = createLicenseKeyPart<'p', string>(
  'Licensee',
  'license-key-licensee',
  'p',
  ({ licenseKey, messages }) => {
    const value = getLicensee(licenseKey);
    return value ? { value, children: messages.licensedTo(value) } : null;
  },
);

/** The title, the status and the licensee. Renders a `<header>` element. */
export const LicenseKeyHeader = createPart(
  'LicenseKey.Header',
  'license-key-header',
  'header',
  () => ({
    children: (
      <>
        <LicenseKeyTitle />
        <LicenseKeyStatus />
        <LicenseKeyLicensee />
      </>
    ),
  }),
);
