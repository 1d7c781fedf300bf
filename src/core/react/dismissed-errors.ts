import type { PortalError } from '../http/errors.ts';
import { shareOnPage } from '../http/share-on-page.ts';

const getDismissed = () => shareOnPage('dismissed-errors', () => new WeakSet<object>());

/** Keeps an error from being reported, in whichever provider. */
export function dismissError(error: PortalError): void {
  getDismissed().add(error);
}

/** Whether an error is nobody's any more, so that no provider reports it. */
export function isDismissed(error: object): boolean {
  return getDismissed().has(error);
}
