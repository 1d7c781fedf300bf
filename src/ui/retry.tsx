import { isTemporary } from '../core/query/query-defaults.ts';
import type { FailureKind } from '../locale/common-messages.ts';
import { createPart } from './create-part.tsx';

/** Whether trying again may help. Also while offline, because the browser may be wrong about it. */
const canRetry = (kind: FailureKind) =>
  kind === 'unauthorized' || kind === 'invalid_response' || kind === 'offline' || isTemporary(kind);

/**
 * Creates the button that tries again or signs in again, for failures where that may help.
 *
 * @param name - The name that developers write, for example `LicenseKey.Retry`.
 */
export const createRetry = (name: string) =>
  createPart(
    name,
    'portal-retry',
    'button',
    ({ failure, canSignIn, isFetching, messages, retry }) => {
      if (!failure || !canRetry(failure.kind)) return null;
      const hasEnded = failure.kind === 'unauthorized';
      const text = hasEnded && canSignIn ? messages.signInAgain : messages.tryAgain;
      return {
        icon: hasEnded ? undefined : 'retry',
        isPending: isFetching,
        onClick: () => void retry(),
        children: isFetching ? messages.tryingAgain : text,
      };
    },
  );

/** The retry button for the parts in this folder. Renders a `<button>` element. */
export const PanelRetry = createRetry('Panel.Retry');
