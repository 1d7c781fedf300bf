/**
 * What your server responds to a customer's page with: a session. It holds your organization access
 * token and never goes to a browser.
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
