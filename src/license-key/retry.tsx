import type { FailureKind } from '../locale/messages.ts';
import { usePortal } from '../react/context.ts';
import { Icon } from './icon.tsx';

export interface RetryProps {
  isRetrying: boolean;
  onRetry: () => void;
}

/** Asks Polar once more, where that can help. Renders a `<button>` element, or nothing. */
export function LicenseKeyRetry({ kind, isRetrying, onRetry }: RetryProps & { kind: FailureKind }) {
  const { client, messages } = usePortal();
  if (!canRetry(kind, client.canRenewSession)) return null;
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
const LASTING = ['forbidden', 'not_found', 'invalid_request', 'rejected', 'offline'];

function canRetry(kind: FailureKind, canRenewSession: boolean): boolean {
  return kind === 'unauthorized' ? canRenewSession : !LASTING.includes(kind);
}
