import type { PortalError } from '../core/http/errors.ts';

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
