import type { UseMutationOptions, WithRequired } from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';

/**
 * The options with which `useMutation` sends a change: `Variables` are what `mutate` takes, `Data` is what it returns.
 * They decide what is sent, and what it changes in the cache. All of that is in `mutationFn`.
 */
export type PortalMutationOptions<Data, Variables> = WithRequired<
  UseMutationOptions<Data, PortalError, Variables>,
  'mutationKey' | 'mutationFn'
>;
