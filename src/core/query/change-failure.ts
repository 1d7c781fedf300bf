import { PortalError, type PortalErrorCode } from '../http/errors.ts';
import { toPortalError } from '../http/to-portal-error.ts';

/** What a change failed with. A 401 that is not Polar's own says nothing about the customer's session. */
export function toChangeFailure(error: unknown): PortalError {
  const failure = toPortalError(error);
  const isForeign = failure.status === 401 && !failure.isPolarsOwn;
  return isForeign ? withCode('rejected', failure) : failure;
}

/** The same error with another code. */
export function withCode(code: PortalErrorCode, cause: PortalError): PortalError {
  const { message, status, isPolarsOwn } = cause;
  return new PortalError(code, message, { status, isPolarsOwn, cause });
}

/**
 * The error of a change that may have been made.
 *
 * @param what - What may have been done: a sentence.
 * @param failure - Of the change itself.
 * @param reason - Why a look at what Polar holds does not tell. @default '' where there is nothing to look at
 */
export function toUnconfirmed(what: string, failure: PortalError, reason = ''): PortalError {
  const message = [what, failure.message, reason].filter(Boolean).map(endSentence).join(' ');
  return new PortalError('unconfirmed', message, { cause: failure });
}

const endSentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
