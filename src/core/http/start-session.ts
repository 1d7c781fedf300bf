import { isCustomerId } from './customer-id.ts';
import { reportUncaught } from './report-uncaught.ts';
import type { IssuedSession, SessionToken } from './session-token.ts';

/** Milliseconds for which a session that nobody has picked up is kept. */
const PATIENCE = 10_000;

type TokenFunction = Exclude<SessionToken, string>;

interface StartedSession {
  customerId: string | undefined;
  /** What the function returned, or threw. */
  value: Promise<string | IssuedSession>;
  /** When it is dropped, in milliseconds since 1970. */
  end: number;
  /** Drops it at that time. */
  timer: ReturnType<typeof setTimeout>;
}

/** The session that was started and not yet picked up. In memory only, for ten seconds at most. */
let started: StartedSession | undefined;

/** Options of {@link startSession}. */
export interface StartSessionOptions {
  /**
   * Whose session it is: the `customerId` of the provider. Pass both if customers can sign in, sign out or
   * switch accounts without loading a new page. @default none, for a provider that has none
   */
  customerId?: string | undefined;
}

/**
 * Asks for the customer's session now, before React has rendered anything. The first `PolarPortalProvider` with
 * the same `customerId` that needs a token within ten seconds picks it up, once, in place of calling its own
 * `sessionToken`. Call it where a page loads that will show a card or a list.
 *
 * It is dropped after ten seconds; with a provider that has another `customerId`; when the customer signs in anew, or
 * leaves the page; and when this function is called again. Providers whose token is a text, or that have a `client`,
 * do not use it. It does nothing on a server. What the function throws is a failure of the provider that
 * picks it up, with the same error and code as if it had asked itself, and nobody's if none does. After a failure,
 * the provider calls its own function.
 *
 * Throws nothing: the page works without. A `sessionToken` that is no function is reported like an uncaught error.
 *
 * @param sessionToken - A function that gets a token, as for the provider. It is called at once.
 * @param options - Whose session it is.
 *
 * @example
 * const sessionToken = () => fetchSession('/polar/session');
 * startSession(sessionToken, { customerId });
 */
export function startSession(
  sessionToken: TokenFunction,
  { customerId }: StartSessionOptions = {},
): void {
  dropStartedSession();
  if (!globalThis.document) return;
  if (typeof sessionToken !== 'function') return reportUncaught(createMistake(sessionToken));
  const value = callNow(sessionToken);
  // Whoever picks it up gets the error. When nobody does, nothing has failed.
  value.catch(() => undefined);
  started = {
    customerId: toCustomer(customerId),
    value,
    end: Date.now() + PATIENCE,
    timer: setTimeout(dropStartedSession, PATIENCE),
  };
  // When the browser shows the page again, somebody else may be signed in.
  window.addEventListener('pagehide', dropStartedSession);
}

/** The started session, if it is of this customer, for the one who asks first. */
export function takeStartedSession(
  customerId: string | undefined,
): StartedSession['value'] | undefined {
  dropOthersSession(customerId);
  const session = started;
  dropStartedSession();
  // The timers of a machine that sleeps stand still.
  return session && Date.now() < session.end ? session.value : undefined;
}

/** Forgets the started session unless it is of this customer. */
export function dropOthersSession(customerId: string | undefined): void {
  if (started?.customerId !== toCustomer(customerId)) dropStartedSession();
}

/** Forgets the started session, because the customer may have signed out. */
export function dropStartedSession(): void {
  if (!started) return;
  clearTimeout(started.timer);
  window.removeEventListener('pagehide', dropStartedSession);
  started = undefined;
}

/** Says what is wrong, without the value, which may be a token. */
const createMistake = (sessionToken: unknown) =>
  new TypeError(
    `startSession needs a function that gets a token, for example () => fetchSession("/polar/session"). It got a value of type ${typeof sessionToken}.`,
  );

/** Calls the function in this task; what it throws rejects. */
const callNow = async (sessionToken: TokenFunction) => sessionToken();

const toCustomer = (customerId: unknown) => (isCustomerId(customerId) ? customerId : undefined);
