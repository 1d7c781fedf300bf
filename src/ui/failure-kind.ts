import { toPortalError } from '../core/http/to-portal-error.ts';
import type { FailureKind } from '../locale/common-messages.ts';

/** What customers are told of an error. That of an unconfirmed change is what the change failed with. */
export function toFailureKind(error: unknown): FailureKind {
  // An error from a server, which react-query has restored, is a plain one without a code.
  const { code, status, cause } = toPortalError(error);
  if (code === 'unconfirmed') return toFailureKind(cause);
  return code === 'unauthorized' && status === undefined ? 'signed_out' : code;
}
