import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PortalError } from '../http/errors.ts';
import { withPortalErrors } from '../http/to-portal-error.ts';
import { NO_CALLBACKS } from '../query/no-callbacks.ts';
import type { PortalMutationOptions } from '../query/portal-mutation-options.ts';
import type { PortalEvent } from '../resources.ts';
import { usePortal } from './portal.ts';
import { useLatest } from './use-latest.ts';

/** Called when a change has ended: with its error, or `null` after a success. */
export type OnOutcome<Variables> = (variables: Variables, error: PortalError | null) => void;

/** What the rest of the app is told of a change. */
interface Listeners<Data, Variables> {
  /** Creates the event for `onEvent` after a success. @default no event */
  toEvent?: ((data: Data, variables: Variables) => PortalEvent) | undefined;
  onOutcome?: OnOutcome<Variables> | undefined;
}

/**
 * A mutation that uses the provider's QueryClient. It never throws while rendering; its errors go to the
 * provider's `onError`. Everybody is told from within `mutationFn`: what comes later passes through the callbacks
 * of a host app's MutationCache, which may throw, take long, or read the data again.
 *
 * @param options - The same object in each render: react-query tells everybody who watches the cache of others,
 *   which would be each card of a page.
 */
export function usePortalMutation<Data, Variables>(
  options: PortalMutationOptions<Data, Variables>,
  listeners: Listeners<Data, Variables> = {},
): UseMutationResult<Data, PortalError, Variables> {
  const { queryClient, report, emit } = usePortal();
  const latest = useLatest(listeners);
  const told = useMemo(
    (): typeof options => ({
      ...options,
      ...NO_CALLBACKS,
      throwOnError: false,
      async mutationFn(variables, context) {
        const { toEvent, onOutcome } = latest.current;
        try {
          const data = await withPortalErrors(() => options.mutationFn(variables, context));
          if (toEvent && isFirst(data)) emit(toEvent(data, variables));
          onOutcome?.(variables, null);
          return data;
        } catch (error) {
          report(error as PortalError);
          onOutcome?.(variables, error as PortalError);
          throw error;
        }
      },
    }),
    [options, latest, report, emit],
  );
  return useMutation(told, queryClient);
}

/** What changes have returned that the host app was told of. */
const emitted = new WeakSet<object>();

/** Whether it is the outcome of a change of its own: after a double click, two have the outcome of the one that was sent. */
function isFirst(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true;
  const isKnown = emitted.has(data);
  emitted.add(data);
  return !isKnown;
}
