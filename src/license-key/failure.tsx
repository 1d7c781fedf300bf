import type { ReactNode } from 'react';
import type { FailureKind, Messages } from '../locale/messages.ts';
import { Icon } from './icon.tsx';

interface LicenseKeyFailureProps {
  kind: FailureKind;
  messages: Messages;
  heading: ReactNode;
  retry: ReactNode;
}

/** What happened instead of a license key, and what to do about it. Renders a `<div>` element. */
export function LicenseKeyFailure({ kind, heading, retry, messages }: LicenseKeyFailureProps) {
  const isAccess = kind === 'unauthorized' || kind === 'forbidden';
  return (
    <div data-slot="license-key-failure" role="alert">
      <Icon name={isAccess ? 'lock' : 'warning'} />
      {heading}
      <p>{messages.failures[kind][1]}</p>
      {retry}
    </div>
  );
}
