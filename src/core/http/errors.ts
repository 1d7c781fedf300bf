/**
 * What went wrong, as one word to branch on.
 *
 * - `unauthorized`: no session, or it has ended (401)
 * - `forbidden`: Polar does not permit it (403)
 * - `not_found`: no such thing for this customer (404)
 * - `invalid_request`: the request was malformed (422, or refused here before it was sent)
 * - `rejected`: Polar understood and declined (400 and any other 4xx)
 * - `rate_limited`: too many requests; the customer may be blocked for a minute (429)
 * - `server`: Polar failed (5xx)
 * - `network`: no answer, or one that the browser may not read
 * - `timeout`: no answer in time
 * - `invalid_response`: an answer that is not what Polar documents
 */
export type PortalErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'invalid_request'
  | 'rejected'
  | 'rate_limited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'invalid_response';

/** What a {@link PortalError} may carry besides its code and message. */
export interface PortalErrorOptions {
  /** The HTTP status, when there was an answer. */
  status?: number | undefined;
  /** What was thrown underneath. */
  cause?: unknown;
}

/**
 * The one error that this package throws for a request. Its message is complete and made for the
 * vendor's developer; neither it nor anything it carries holds a license key or a token.
 */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  /** What went wrong. */
  declare readonly code: PortalErrorCode;
  /** The HTTP status of Polar's answer; `undefined` when there was none. */
  declare readonly status: number | undefined;

  /**
   * @param code - What went wrong.
   * @param message - For the vendor's developer, without a secret.
   */
  constructor(code: PortalErrorCode, message: string, options?: PortalErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = options?.status;
  }
}

/** Whether Polar said no, so that it has changed nothing; without a clear answer it may have. */
export function isRefusal(error: unknown): boolean {
  const { status = 0 } = error as PortalError;
  return status >= 400 && status < 500;
}
