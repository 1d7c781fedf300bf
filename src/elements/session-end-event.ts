/**
 * The session has ended, and the card says so: `polar-portal-session-end`. Once for each session.
 *
 * @example
 * element.addEventListener('polar-portal-session-end', (event) => {
 *   event.signInWith(() => openYourLoginDialog());
 * });
 */
export class PortalSessionEndEvent extends Event {
  /** The vendor's own way back to a session, if one was given. */
  signIn: (() => void | Promise<void>) | undefined;

  constructor() {
    super('polar-portal-session-end', { bubbles: true, composed: true });
  }

  /**
   * Gives the customer a button "Sign in again". What your function returns is waited for, then Polar
   * is asked once more. Without it the customer can only try again.
   */
  signInWith(signIn: () => void | Promise<void>): void {
    this.signIn = signIn;
  }
}
