import type { FailureKind, NextStep } from '../locale/common-messages.ts';

interface WaysOn {
  /** Whether the host app offers to sign in. */
  canSignIn: boolean;
  /** Whether the session's token cannot be renewed. */
  hasFixedToken: boolean;
}

/** The failures that the customer can do nothing about on this page. */
const FINAL: readonly FailureKind[] = [
  'payment_required',
  'forbidden',
  'conflict',
  'gone',
  'invalid_request',
  'rejected',
  'no_customer',
];

/** What the button below a failure does; `null` where none would help. */
export function getNextStep(
  kind: FailureKind,
  { canSignIn, hasFixedToken }: WaysOn,
): NextStep | null {
  // The customer may have bought it with another account.
  if (kind === 'not_found') return canSignIn ? 'sign_in' : null;
  if (FINAL.includes(kind)) return null;
  if (!lacksSession(kind)) return 'try_again';
  if (canSignIn) return 'sign_in';
  return hasFixedToken ? 'reload' : 'try_again';
}

/** Whether help is worth an offer: not where the customer alone has to do something, and can. */
export const needsHelp = (kind: FailureKind): boolean =>
  kind !== 'offline' && kind !== 'unauthorized' && kind !== 'signed_out';

/** Whether the customer may be signed out. */
export const lacksSession = (kind: FailureKind): boolean =>
  kind === 'unauthorized' || kind === 'signed_out' || kind === 'no_session';
