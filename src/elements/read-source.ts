import { isCustomerId } from '../core/http/customer-id.ts';
import type { PortalElement } from './portal-element.tsx';
import { readServer } from './server-property.ts';
import type { SessionSource } from './session-source.ts';

/**
 * Where the session of an element comes from, by its attributes and properties.
 *
 * @throws `TypeError` when `session-url` is no URL, or the attribute `server` names what it must not.
 */
export function readSource(element: PortalElement): SessionSource {
  const { customerId, sessionToken, sessionUrl, sessionHeaders, fetch } = element;
  return {
    server: readServer(element),
    customerId: isCustomerId(customerId) ? customerId : undefined,
    tokenSource: sessionToken ?? new URL(sessionUrl),
    sessionHeaders,
    fetch,
  };
}
