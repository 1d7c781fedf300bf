import { PortalError } from '../http/errors.ts';

const dismissed = new WeakSet<object>();

/** Keeps an error from being reported, in whichever provider. */
export function dismissError(error: PortalError): void {
  dismissed.add(error);
}

/** Whether an error is nobody's any more, so that no provider reports it. */
export function isDismissed(error: object): boolean {
  return dismissed.has(error);
}
