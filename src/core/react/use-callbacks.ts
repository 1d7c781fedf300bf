import { useState, type RefObject } from 'react';
import type { PortalError } from '../http/errors.ts';
import type { PortalEvent } from './events.ts';
import type { PolarPortalProviderProps } from './provider-props.ts';

/** Tells the vendor what happens, always by the functions of the provider's latest render. */
export function useVendor(latest: RefObject<PolarPortalProviderProps>) {
  const [vendor] = useState(() => {
    const reported = new WeakSet<PortalError>();
    let signingIn: Promise<void> | undefined;
    const emit = (event: PortalEvent) => call(latest.current.onEvent, event);
    return {
      emit,
      report(error: PortalError) {
        if (reported.has(error)) return;
        reported.add(error);
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
  return vendor;
}

/** A mistake of the vendor's is told to the page and breaks nothing of ours. */
function call<Told>(listener: ((told: Told) => void) | undefined, told: Told) {
  try {
    listener?.(told);
  } catch (error) {
    reportError(error);
  }
}
