import type { FailureKind } from '../locale/messages.ts';
import { usePortal } from '../react/context.ts';
import { useLicenseKeyView } from './context.ts';
import { Icon } from './icon.tsx';
import { LicenseKeyRetry, type RetryProps } from './retry.tsx';
import type { LicenseKeyState } from './state.ts';

interface LicenseKeyNoticesProps extends RetryProps {
  /** Why the last refresh failed, if it did. */
  failure: FailureKind | null;
}

/** What its owner must know before anything else. Renders no, one or two `<div>` elements. */
export function LicenseKeyNotices({ failure, ...retry }: LicenseKeyNoticesProps) {
  const { messages, format } = usePortal();
  const { licenseKey, state } = useLicenseKeyView();
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
          <LicenseKeyRetry kind={failure} {...retry} />
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
