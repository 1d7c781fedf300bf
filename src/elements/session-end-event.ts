import type { PortalEvent } from '../core/resources.ts';

/**
 * The event `polar-portal-session-end`, which is dispatched when the session has ended, and each time that
 * your page or server did not give one, since the customer may be signed out.
 *
 * @example
 * element.addEventListener('polar-portal-session-end', (event) => {
 *   event.signInWith(() => openYourLoginDialog());
 * });
 */
export class PortalSessionEndEvent extends Event {
  /** The function that was passed to `signInWith`, if any. */
  signIn: (() => void | Promise<void>) | undefined;

  constructor() {
    super('polar-portal-session-end', { bubbles: true, composed: true });
  }

  /**
   * Shows the customer a button "Sign in again", which calls your function. If that returns a promise, it is
   * awaited; then the failed requests are sent again. Without it, customers get a button "Try again", or
   * "Reload" where `sessionToken` is a fixed token.
   */
  signInWith(signIn: () => void | Promise<void>): void {
    this.signIn = signIn;
  }
}

/** Whether an event says that the customer may be signed out. */
export function isSessionEnd(event: PortalEvent): boolean {
  return event.type === 'session_ended' || (event.type === 'failed' && event.code === 'no_session');
}
