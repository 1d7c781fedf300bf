import { isPassing } from '../core/query/query-defaults.ts';
import type { FailureKind } from '../locale/common-messages.ts';
import { createPart } from './create-part.tsx';

/** Whether another try may help. While offline, that is tried without the customer. */
const isMendable = (kind: FailureKind) =>
  kind === 'unauthorized' || kind === 'invalid_response' || isPassing(kind);

/**
 * Creates the button below a failure, where another try may help.
 *
 * @param name - As developers write it, for example `LicenseKey.Retry`.
 */
export const createRetry = (name: string) =>
  createPart(
    name,
    'portal-retry',
    'button',
    ({ failure, canSignIn, isFetching, messages, retry }) => {
      if (!failure || !isMendable(failure.kind)) return null;
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

/** The retry button inside the parts of this folder. Renders a `<button>` element. */
export const PanelRetry = createRetry('Panel.Retry');
