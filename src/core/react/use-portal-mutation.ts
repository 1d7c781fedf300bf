import {
  useMutation,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';
import type { PortalEvent } from '../resources.ts';
import { usePortal } from './portal.ts';

/**
 * A mutation in the provider's cache. It never throws while rendering, and its errors are reported to
 * the host app.
 *
 * @param toEvent - The event that tells the host app of a success.
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
