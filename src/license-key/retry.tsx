import type { FailureKind, Messages } from '../locale/messages.ts';
import { Icon } from './icon.tsx';

interface LicenseKeyRetryProps {
  kind: FailureKind;
  messages: Messages;
  canRenewSession: boolean;
  isRetrying: boolean;
  onRetry: () => void;
}

/** Asks Polar once more, where that can help. Renders a `<button>` element, or nothing. */
export function LicenseKeyRetry({
  kind,
  messages,
  canRenewSession,
  isRetrying,
  onRetry,
}: LicenseKeyRetryProps) {
  if (kind === 'unauthorized' ? !canRenewSession : LASTING.includes(kind)) return null;
  return (
    // Not `disabled`: the browser would take the focus away while it is tried.
    <button
      type="button"
      data-slot="license-key-retry"
      aria-disabled={isRetrying}
      onClick={isRetrying ? undefined : onRetry}
    >
      <Icon name="retry" />
      {isRetrying ? messages.tryingAgain : messages.tryAgain}
    </button>
  );
}

/** Asking again gives the same answer; when offline, it is asked by itself once that is over. */
const LASTING: FailureKind[] = ['forbidden', 'not_found', 'invalid_request', 'rejected', 'offline'];
