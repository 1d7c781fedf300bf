import type {
  CommonMessages,
  FailureKind,
  FailureMessage,
  FailureText,
} from './common-messages.ts';

/** What the messages of each resource have for failures. */
export interface FailureMessages {
  /** Reassures the customer about what was bought. */
  unaffected: string;
  /** In place of the common messages. */
  failures: Partial<Record<FailureKind, FailureMessage>>;
}

/**
 * The text of a failure: the resource's own, else the common one. An unknown code, from a client of the
 * host app, has the text of `rejected`.
 */
export function getFailureText(
  kind: FailureKind,
  { platform, failures }: Pick<CommonMessages, 'platform' | 'failures'>,
  resource: FailureMessages,
): FailureText {
  const known = Object.hasOwn(failures, kind) ? kind : 'rejected';
  const message = resource.failures[known] ?? failures[known];
  if (typeof message !== 'function') return message;
  return message({ platform, unaffected: resource.unaffected });
}
