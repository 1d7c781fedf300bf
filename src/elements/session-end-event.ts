/**
 * The event `polar-portal-session-end`, which is dispatched once for each session that has ended.
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
   * awaited; then the failed requests are sent again. Without it, customers get a button "Try again".
   */
  signInWith(signIn: () => void | Promise<void>): void {
    this.signIn = signIn;
  }
}
