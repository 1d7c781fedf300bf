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

/**
 * The options of a mutation: they decide what is sent, and what it changes in the cache. All of that is in
 * `mutationFn`.
 */
type PortalMutationOptions<Data, Variables> = WithRequired<
  Omit<
    UseMutationOptions<Data, PortalError, Variables>,
    'onMutate' | 'onError' | 'onSuccess' | 'onSettled'
  >,
  'mutationFn'
>;

/**
 * The callbacks that the defaults of a host app's QueryClient may have for the host app's own mutations. If
 * one of them threw, react-query would count a change that Polar has made as failed, or would not send it.
 */
const NO_CALLBACKS = { onMutate: () => undefined, onSettled: () => undefined };

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
      ...NO_CALLBACKS,
      throwOnError: false,
      mutationFn: (...args) => withPortalErrors(() => options.mutationFn(...args)),
      onError: (error) => report(error),
      onSuccess: (data, variables) => toEvent && emit(toEvent(data, variables)),
    },
    queryClient,
  );
}
