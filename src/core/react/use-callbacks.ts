import { useState, type RefObject } from 'react';
import type { PortalError } from '../http/errors.ts';
import type { PortalEvent } from '../resources.ts';
import { isDismissed } from './dismissed-errors.ts';
import type { PortalSettings } from './provider-props.ts';
import { reportUncaught } from '../http/report-uncaught.ts';

/** Functions with which components call the host app's callbacks. */
export interface Callbacks {
  /**
   * Passes an error to `onError`, once for each source, however many components it affects.
   *
   * @param source - The object that the components share, if each creates an error of its own from it.
   */
  report: (error: PortalError, source?: object) => void;
  /** Passes an event to `onEvent`. */
  emit: (event: PortalEvent) => void;
  /** Calls `onSignIn`, so that the host app signs the customer in again. */
  signIn: () => Promise<void>;
}

/**
 * Returns functions that stay the same as long as the provider is mounted.
 *
 * @param latest - The provider's props of the latest render.
 */
export function useCallbacks(latest: RefObject<PortalSettings>): Callbacks {
  const [callbacks] = useState((): Callbacks => {
    const reported = new WeakSet<object>();
    let signingIn: Promise<void> | undefined;
    const emit = (event: PortalEvent) => void call(latest.current.onEvent, event);
    return {
      emit,
      report(error, source = error) {
        if (reported.has(source) || isDismissed(error)) return;
        reported.add(source);
        const { code } = error;
        emit(code === 'unauthorized' ? { type: 'session_ended' } : { type: 'failed', code });
        // To have bought nothing is no error, and would fill the console of whoever only looks around.
        if (code === 'no_customer') return;
        // oxlint-disable-next-line no-console -- a failure that nobody handles must not be silent
        void call(latest.current.onError ?? console.error, error);
      },
      // Cards that ask for it at the same time share one call.
      signIn: () =>
        (signingIn ??= call(latest.current.onSignIn).finally(() => {
          signingIn = undefined;
        })),
    };
  });
  return callbacks;
}

/**
 * Calls a callback, and waits for its promise where it returns one. It may fail, also later: a customer
 * closes the window in which they were to sign in.
 */
async function call<Values extends unknown[]>(
  callback: ((...values: Values) => void | Promise<void>) | undefined,
  ...values: Values
): Promise<void> {
  try {
    await callback?.(...values);
  } catch (error) {
    reportUncaught(error);
  }
}
