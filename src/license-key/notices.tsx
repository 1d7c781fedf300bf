import type { ReactNode } from 'react';
import type { FailureKind } from '../locale/messages.ts';
import { useLicenseKeyView } from './context.ts';
import { Icon } from './icon.tsx';
import type { LicenseKeyState } from './state.ts';

interface LicenseKeyNoticesProps {
  /** Why the last refresh failed, if it did. */
  failure: FailureKind | null;
  retry: ReactNode;
}

/** What its owner must know before anything else. Renders no, one or two `<div>` elements. */
export function LicenseKeyNotices({ failure, retry }: LicenseKeyNoticesProps) {
  const { licenseKey, state, messages, format } = useLicenseKeyView();
  const refusals: Partial<Record<LicenseKeyState, string>> = {
    expired: messages.expiredOn(format.longDate(Date.parse(licenseKey.expires_at ?? '0'))),
    disabled: messages.isDisabled,
    revoked: messages.isRevoked,
  };
  const refusal = refusals[state];
  return (
    <>
      {failure && (
        <output data-slot="license-key-notice" data-state="stale">
          <Icon name="warning" />
          <span>
            <strong>{messages.failures[failure][0]}.</strong> {messages.outOfDate}
          </span>
          {retry}
        </output>
      )}
      {refusal && (
        <div data-slot="license-key-notice" data-state={state}>
          <Icon name={state} />
          <span>
            <strong>{refusal}</strong> {messages.appsRefuse}
          </span>
        </div>
      )}
    </>
  );
}
