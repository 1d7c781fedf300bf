'use client';

import { getLicensee } from '../rules/licensee.ts';
import { createPart } from '../../ui/create-part.tsx';
import type { LicenseKeyState } from '../rules/state.ts';
import { LicenseKeyTitle } from '../../ui/title.tsx';

/** Whether the key works, for example "Active". Renders a `<span>` element. */
export const LicenseKeyStatus = createPart<'span', LicenseKeyState>(
  'license-key-status',
  'span',
  (view, messages) => {
    const words: Partial<Record<LicenseKeyState, string>> = messages.status;
    return {
      'data-state': view.state,
      value: view.state,
      icon: view.state,
      children: <span>{words[view.state] ?? view.licenseKey.status}</span>,
    };
  },
);

/** Whom the key is licensed to; nothing where Polar does not know. Renders a `<p>` element. */
export const LicenseKeyLicensee = createPart<'p', string>(
  'license-key-licensee',
  'p',
  (view, messages) => {
    const value = getLicensee(view.licenseKey);
    return value ? { value, children: messages.licensedTo(value) } : null;
  },
);

/** The title, the status and the licensee. Renders a `<header>` element. */
export const LicenseKeyHeader = createPart('license-key-header', 'header', () => ({
  children: (
    <>
      <LicenseKeyTitle />
      <LicenseKeyStatus />
      <LicenseKeyLicensee />
    </>
  ),
}));
