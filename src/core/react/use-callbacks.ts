import { useState, type RefObject } from 'react';
import type { PortalError } from '../http/errors.ts';
import type { PortalEvent } from '../resources.ts';
import type { PortalSettings } from './provider-props.ts';

/** The callbacks of the host app, as the components call them. */
export interface Callbacks {
  /**
   * Reports an error to the host app, once for each source, however many components met it.
   *
   * @param source - What the error was made from, where that is no error itself.
   */
  report: (error: PortalError, source?: object) => void;
  /** Tells the host app what a customer did. */
  emit: (event: PortalEvent) => void;
  /** Lets the host app sign the customer in again. */
  signIn: () => Promise<void>;
}

/** Calls the callbacks of the provider's latest render. */
export function useCallbacks(latest: RefObject<PortalSettings>): Callbacks {
  const [callbacks] = useState((): Callbacks => {
    const reported = new WeakSet<object>();
    let signingIn: Promise<void> | undefined;
    const emit = (event: PortalEvent) => call(latest.current.onEvent, event);
    return {
      emit,
      report(error, source = error) {
        if (reported.has(source)) return;
        reported.add(source);
        const { code } = error;
        emit(code === 'unauthorized' ? { type: 'session_ended' } : { type: 'failed', code });
        // oxlint-disable-next-line no-console -- a failure that nobody handles must not be silent
        call(latest.current.onError ?? console.error, error);
      },
      // Once at a time, however many cards ask for it.
      signIn: () =>
        (signingIn ??= Promise.resolve(latest.current.onSessionEnd?.()).finally(() => {
          signingIn = undefined;
        })),
    };
  });
  return callbacks;
}

/** A mistake in the host app's callback is reported to the page and breaks nothing of ours. */
function call<Value>(callback: ((value: Value) => void) | undefined, value: Value) {
  try {
    callback?.(value);
  } catch (error) {
    reportError(error);
  }
}
