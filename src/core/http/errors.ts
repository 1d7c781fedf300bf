/**
 * What went wrong, as one word to branch on.
 *
 * - `unauthorized`: no session, or it has ended (401)
 * - `payment_required`: a payment failed, or is needed first (402)
 * - `forbidden`: Polar does not permit it (403)
 * - `not_found`: this customer has no such thing (404)
 * - `conflict`: it does not fit what Polar holds by now (409)
 * - `gone`: it was there and is no longer available (410)
 * - `invalid_request`: the request was malformed (422, or refused here before it was sent)
 * - `rejected`: Polar understood and declined (400 and any other 4xx)
 * - `rate_limited`: too many requests; the customer may be blocked for a minute (429)
 * - `server`: Polar failed (5xx)
 * - `network`: no response, or none that the browser lets a page read
 * - `timeout`: no response in time
 * - `invalid_response`: a response that is not what Polar documents
 * - `unconfirmed`: nobody knows whether a change was made: no clear answer came, and no look afterwards
 *   succeeded, or it found another change, or none after a `timeout`. Only from hooks and mutation options
 * - `no_session`: your page or server gave no session; the customer may be signed out
 * - `session_unavailable`: your server could not be reached, or failed, when asked for a session
 * - `no_customer`: your server says that who is signed in has bought nothing
 * - `unknown`: an error that is no `PortalError`, from a client of your own
 */
export type PortalErrorCode =
  | 'unauthorized'
  | 'payment_required'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'invalid_request'
  | 'rejected'
  | 'rate_limited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'invalid_response'
  | 'unconfirmed'
  | 'no_session'
  | 'session_unavailable'
  | 'no_customer'
  | 'unknown';

/** What a {@link PortalError} may carry besides its code and message. */
export interface PortalErrorOptions {
  /** The HTTP status with which Polar refused or failed. */
  status?: number | undefined;
  /** The error underneath. */
  cause?: unknown;
  /** Which inputs were wrong. @default [] */
  fields?: readonly string[] | undefined;
  /** Whether a 401 is Polar's own. @default false */
  isPolarsOwn?: boolean | undefined;
  /** What Polar calls it. */
  reason?: string | undefined;
}

/**
 * The one error that this package throws for a request. Its message is complete and made for the
 * vendor's developer; neither it nor anything it carries holds a license key or a token.
 */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  /** What went wrong. */
  declare readonly code: PortalErrorCode;
  /** The HTTP status with which Polar refused or failed; `undefined` when there was none. */
  declare readonly status: number | undefined;
  /**
   * Which inputs Polar refused with a 422, as paths into the body that was sent, for example
   * `["email", "billing_address.country"]`. Empty for all other errors, and when Polar names none.
   */
  declare readonly fields: readonly string[];
  /**
   * Whether a 401 is Polar's own, which it sends before anything is done. After that of a proxy, a change
   * may have been made nevertheless. `false` for all other errors.
   */
  declare readonly isPolarsOwn: boolean;
  /**
   * What Polar calls the error, where a status has several, for example `"MissingInvoiceBillingDetails"`. `undefined`
   * when its response names none, and for all errors that are not Polar's.
   */
  declare readonly reason: string | undefined;

  /**
   * @param code - What went wrong.
   * @param message - For the vendor's developer, without a secret.
   */
  constructor(code: PortalErrorCode, message: string, options?: PortalErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = options?.status;
    this.fields = options?.fields ?? [];
    this.isPolarsOwn = options?.isPolarsOwn ?? false;
    this.reason = options?.reason;
  }
}

/**
 * Whether something is a {@link PortalError}: by its name, because a page may contain two copies of this package, each
 * with a class of its own.
 */
export function isPortalError(error: unknown): error is PortalError {
  try {
    return (
      error instanceof Error &&
      error.name === 'PortalError' &&
      'code' in error &&
      typeof error.code === 'string'
    );
  } catch {
    // A getter of what was thrown may throw too.
    return false;
  }
}

/**
 * Statuses of 4xx that say nothing of what Polar did: something in between stopped waiting for its
 * response (408), or for the page (499).
 */
const UNCERTAIN: readonly number[] = [408, 499];

/** Failures without a token to send, so that Polar got no request. */
const UNSENT: readonly PortalErrorCode[] = ['no_session', 'session_unavailable', 'no_customer'];

/** The same where there is no status: nobody is signed in, or what was asked for was refused here. */
const UNSENT_WITHOUT_STATUS: readonly PortalErrorCode[] = ['unauthorized', 'invalid_request'];

/**
 * Whether Polar refused, or got no request, and so changed nothing. After any other failure it may have
 * acted.
 */
export function isRefusal(error: unknown): boolean {
  if (!isPortalError(error)) return false;
  const { code, status, isPolarsOwn } = error;
  if (UNSENT.includes(code)) return true;
  if (status === undefined) return UNSENT_WITHOUT_STATUS.includes(code);
  if (status === 401) return isPolarsOwn;
  return status >= 400 && status < 500 && !UNCERTAIN.includes(status);
}
