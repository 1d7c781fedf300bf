'use client';

import { getLicensee } from './licensee.ts';
import { createPart } from './part.tsx';
import type { LicenseKeyState } from './state.ts';
import { LicenseKeyTitle } from './title.tsx';

/** Whether the key works, for example "Active". Renders a `<span>` element. */
export const LicenseKeyStatus = createPart<'span', LicenseKeyState>(
  'status',
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
export const LicenseKeyLicensee = createPart<'p', string>('licensee', 'p', (view, messages) => {
  const value = getLicensee(view.licenseKey);
  return value ? { value, children: messages.licensedTo(value) } : null;
});

/** The title, the status and the licensee. Renders a `<header>` element. */
export const LicenseKeyHeader = createPart('header', 'header', () => ({
  children: (
    <>
      <LicenseKeyTitle />
      <LicenseKeyStatus />
      <LicenseKeyLicensee />
    </>
  ),
}));
