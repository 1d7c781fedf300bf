import type {
  CommonMessages,
  FailureKind,
  FailureMessage,
  FailureText,
  NextStep,
} from './common-messages.ts';

/** What the messages of each resource have for failures. */
export interface FailureMessages {
  /** Reassures the customer about what was bought. */
  unaffected: string;
  /** In place of the common messages. */
  failures: Partial<Record<FailureKind, FailureMessage>>;
}

/**
 * The text of a failure: the resource's own, else the common one. A code that is unknown, from a client of
 * the host app, has the text of `unknown`.
 *
 * @param step - What the button below it does; `null` without a button.
 */
export function getFailureText(
  kind: FailureKind,
  { platform, failures, nextSteps }: Pick<CommonMessages, 'platform' | 'failures' | 'nextSteps'>,
  resource: FailureMessages,
  step: NextStep | null = null,
): FailureText {
  const known = Object.hasOwn(failures, kind) ? kind : 'unknown';
  const message = resource.failures[known] ?? failures[known];
  if (typeof message !== 'function') return message;
  const next = step ? nextSteps[step] : '';
  return message({ platform, unaffected: resource.unaffected, next });
}
