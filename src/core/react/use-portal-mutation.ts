import {
  useMutation,
  type UseMutationOptions,
  type UseMutationResult,
  type WithRequired,
} from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';
import { withPortalErrors } from '../http/to-portal-error.ts';
import type { PortalEvent } from '../resources.ts';
import { usePortal } from './portal.ts';

/** The options of a mutation: they decide what is sent, and what it changes in the cache. */
type PortalMutationOptions<Data, Variables> = WithRequired<
  UseMutationOptions<Data, PortalError, Variables>,
  'mutationFn'
>;

/**
 * A mutation that uses the provider's QueryClient. It never throws while rendering; its errors go to the
 * provider's `onError`.
 *
 * @param toEvent - Creates the event for `onEvent` after a success. @default no event
 */
export function usePortalMutation<Data, Variables>(
  options: PortalMutationOptions<Data, Variables>,
  toEvent?: (data: Data, variables: Variables) => PortalEvent,
): UseMutationResult<Data, PortalError, Variables> {
  const { queryClient, report, emit } = usePortal();
  return useMutation(
    {
      ...options,
      throwOnError: false,
      mutationFn: (...args) => withPortalErrors(() => options.mutationFn(...args)),
      onError: (error) => report(error),
      onSuccess: (data, variables) => toEvent && emit(toEvent(data, variables)),
    },
    queryClient,
  );
}
