import type { PortalError } from '../core/http/errors.ts';
import type { PortalEvent } from '../core/resources.ts';
import { isSessionEnd, PortalSessionEndEvent } from './session-end-event.ts';

/** Reports an error to the page as an event, and in the console unless a listener prevents that. */
export function dispatchError(element: Element, detail: PortalError): void {
  const event = new CustomEvent('polar-portal-error', {
    detail,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  // oxlint-disable-next-line no-console -- a failure that nobody handles must not be silent
  if (element.dispatchEvent(event)) console.error(detail);
}

/**
 * Passes an event on to the page.
 *
 * @returns The event about the end of the session, if it was that.
 */
export function dispatchEvent(
  element: Element,
  detail: PortalEvent,
): PortalSessionEndEvent | undefined {
  const init = { detail, bubbles: true, composed: true };
  element.dispatchEvent(new CustomEvent('polar-portal-event', init));
  if (!isSessionEnd(detail)) return undefined;
  const end = new PortalSessionEndEvent();
  element.dispatchEvent(end);
  return end;
}
