import { PortalError, type PortalErrorCode } from './errors.ts';

/** The time that a request has, and the caller's own wish to end it sooner. */
export interface Deadline {
  /** Aborts at the end of either. */
  readonly signal: AbortSignal;
  /**
   * Waits for a promise until then.
   *
   * @param missing - What is missing when it is not settled in time, for example "No response".
   * @param code - Of the error in that case.
   * @throws {@link PortalError} `timeout`, or `code`; the caller's own reason when it was the caller who aborted.
   */
  wait<Value>(promise: Promise<Value>, missing: string, code?: PortalErrorCode): Promise<Value>;
  /**
   * Ends the wait: nothing of it stays in memory.
   *
   * @param goesOn - Whether what was waited for goes on, so that the caller may still abort it. @default false
   */
  end(goesOn?: boolean): void;
}

/**
 * Starts the time of a request, which must be ended with it. `AbortSignal.timeout` could not be: it would keep whatever
 * waited for the response in memory until the time is over.
 *
 * @param timeout - In milliseconds.
 * @param caller - The signal with which the caller may abort.
 * @throws The caller's reason when it has aborted already.
 */
export function startDeadline(timeout: number, caller?: AbortSignal): Deadline {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort(new DOMException('The time is over.', 'TimeoutError'));
  }, timeout);
  const onAbort = () => controller.abort(caller?.reason);
  // From now on: the caller may abort as soon as its own code runs, which sessionToken is.
  caller?.addEventListener('abort', onAbort);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  // It may be aborted while nothing waits.
  aborted.catch(() => {});

  return {
    signal,
    async wait(promise, missing, code = 'timeout') {
      try {
        return await Promise.race([promise, aborted]);
      } catch (error) {
        caller?.throwIfAborted();
        if (isOver) {
          throw new PortalError(code, `${missing} within ${timeout} ms.`, { cause: signal.reason });
        }
        throw error;
      }
    },
    end(goesOn = false) {
      clearTimeout(timer);
      if (!goesOn) caller?.removeEventListener('abort', onAbort);
    },
  };
}
