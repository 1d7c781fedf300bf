import {
  useMutation,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';
import type { PortalEvent } from '../resources.ts';
import { usePortal } from './portal.ts';

/**
 * A mutation that uses the provider's QueryClient. It never throws while rendering; its errors go to the
 * provider's `onError`.
 *
 * @param toEvent - Creates the event for `onEvent` after a success.
 */
export function usePortalMutation<Variables>(
  options: UseMutationOptions<void, PortalError, Variables>,
  toEvent: (variables: Variables) => PortalEvent,
): UseMutationResult<void, PortalError, Variables> {
  const { queryClient, report, emit } = usePortal();
  return useMutation(
    {
      ...options,
      throwOnError: false,
      onError: (error) => report(error),
      onSuccess: (_, variables) => emit(toEvent(variables)),
    },
    queryClient,
  );
}
