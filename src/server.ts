/**
 * A route handler for your server, which gives customers' pages a session. It uses your organization
 * access token: never import it in code that runs in a browser.
 *
 * @module polar-customer-portal/server
 */
export { PortalError, type PortalErrorCode, type PortalErrorOptions } from './core/http/errors.ts';
export type { PortalServer } from './core/http/server-url.ts';
export type { CustomerSession } from './server/create-session.ts';
export type { SessionCustomer } from './server/customer.ts';
export {
  createSessionHandler,
  type SessionHandler,
  type SessionHandlerOptions,
} from './server/session-handler.ts';
