import type { ReactNode } from 'react';
import type { FailureKind } from '../locale/messages.ts';
import { usePortal } from '../react/context.ts';
import { Icon } from './icon.tsx';
import { LicenseKeyRetry, type RetryProps } from './retry.tsx';

interface LicenseKeyFailureProps extends RetryProps {
  kind: FailureKind;
  heading: ReactNode;
}

/** What happened instead of a license key, and what to do about it. Renders a `<div>` element. */
export function LicenseKeyFailure({ kind, heading, ...retry }: LicenseKeyFailureProps) {
  const [, description] = usePortal().messages.failures[kind];
  const isAccess = kind === 'unauthorized' || kind === 'forbidden';
  return (
    <div data-slot="license-key-failure" role="alert">
      <Icon name={isAccess ? 'lock' : 'warning'} />
      {heading}
      <p>{description}</p>
      <LicenseKeyRetry kind={kind} {...retry} />
    </div>
  );
}
