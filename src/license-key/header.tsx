import type { ReactNode } from 'react';
import { useLicenseKeyView } from './context.ts';
import { Icon } from './icon.tsx';
import { getLicensee } from './licensee.ts';

/** The title, whom the key is licensed to, and whether it works. Renders a `<header>` element. */
export function LicenseKeyHeader({ heading }: { heading: ReactNode }) {
  const { licenseKey, state, messages } = useLicenseKeyView();
  const licensee = getLicensee(licenseKey);
  return (
    <header data-slot="license-key-header">
      {heading}
      <span data-slot="license-key-status" data-state={state}>
        <Icon name={state} />
        <span>{state === 'other' ? licenseKey.status : messages.status[state]}</span>
      </span>
      {licensee && <p data-slot="license-key-licensee">{messages.licensedTo(licensee)}</p>}
    </header>
  );
}
