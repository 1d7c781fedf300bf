import type { CommonMessages, NextStep } from '../locale/common-messages.ts';
import { createPart } from './create-part.tsx';
import { FailureScope } from './panel-scope.ts';
import { useIsReading } from './use-is-reading.ts';

const LABELS = {
  sign_in: 'signInAgain',
  reload: 'reload',
  try_again: 'tryAgain',
} as const satisfies Record<NextStep, keyof CommonMessages>;

/**
 * Creates the button that tries again, signs in again or reloads the page, for failures where that may help.
 *
 * @param name - The name that developers write, for example `LicenseKey.Retry`.
 */
export const createRetry = (name: string) =>
  createPart(name, 'portal-retry', 'button', ({ messages, retry }, part) => {
    const { failure, queryKey } = FailureScope.use(part);
    const isReading = useIsReading(queryKey);
    if (!failure?.step) return null;
    return {
      icon: failure.step === 'sign_in' ? undefined : 'retry',
      isPending: isReading,
      onClick: () => void retry(),
      children: isReading ? messages.tryingAgain : messages[LABELS[failure.step]],
    };
  });

/** The retry button for the parts in this folder. Renders a `<button>` element. */
export const PanelRetry = createRetry('Panel.Retry');
