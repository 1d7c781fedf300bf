import type { FailureKind } from '../locale/messages.ts';
import { usePortal } from '../react/context.ts';
import { useLicenseKeyView } from './context.ts';
import { Icon } from './icon.tsx';
import { LicenseKeyRetry, type RetryProps } from './retry.tsx';

interface LicenseKeyNoticesProps extends RetryProps {
  /** Why the last refresh failed, if it did. */
  failure: FailureKind | null;
}

/** What its owner must know before anything else. Renders no, one or two `<div>` elements. */
export function LicenseKeyNotices({ failure, ...retry }: LicenseKeyNoticesProps) {
  const { messages, format } = usePortal();
  const { licenseKey, state } = useLicenseKeyView();
  const refusal =
    state === 'expired'
      ? messages.expiredOn(format.longDate(Date.parse(licenseKey.expires_at ?? '')))
      : state === 'disabled'
        ? messages.isDisabled
        : state === 'revoked'
          ? messages.isRevoked
          : null;
  return (
    <>
      {failure && (
        <div data-slot="license-key-notice" data-state="stale" role="status">
          <Icon name="warning" />
          <p>
            <strong>{messages.failures[failure].title}.</strong> {messages.outOfDate}
          </p>
          <LicenseKeyRetry kind={failure} {...retry} />
        </div>
      )}
      {refusal && (
        <div data-slot="license-key-notice" data-state={state}>
          <Icon name={state} />
          <p>
            <strong>{refusal}</strong> {messages.appsRefuse}
          </p>
        </div>
      )}
    </>
  );
}
