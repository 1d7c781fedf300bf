/**
 * In the place of @tanstack/react-query inside the element: what the card uses of it, and nothing
 * else. The tests of the card run over both. See docs/decisions/009.
 */
import { useRef, useSyncExternalStore } from 'react';
import type { Mutation, MutationOptions } from './mutations.ts';
import type { QueryClient } from './query-client.ts';
import type { QueryOptions } from './query-state.ts';

export { onlineManager } from './page-state.ts';
export { QueryClient } from './query-client.ts';

interface UseQueryOptions extends QueryOptions {
  select?: (data: unknown) => unknown;
}

export function useQuery({ select, ...options }: UseQueryOptions, client: QueryClient) {
  const query = client.getQuery(options);
  const state = useSyncExternalStore(query.observe, () => query.state);
  return {
    ...state,
    data: select && state.data !== undefined ? select(state.data) : state.data,
    isFetching: state.fetchStatus === 'fetching',
  };
}

export function useMutation(options: MutationOptions, client: QueryClient) {
  const latest = useRef<Mutation>(undefined);
  const { mutations } = client;
  const state = useSyncExternalStore(mutations.observe, () => latest.current?.state);
  const mutateAsync = (variables: unknown) => {
    latest.current = mutations.run(options, variables, client);
    return latest.current.ended;
  };
  return {
    isPending: state?.isPending ?? false,
    error: state?.error ?? null,
    mutateAsync,
    // Whoever wants to hear of a failure looks at `error`.
    mutate: (variables: unknown) => void mutateAsync(variables).catch(() => {}),
  };
}

interface MutationStateOptions {
  filters: { mutationKey: readonly unknown[]; status: 'pending' };
  select: (mutation: Mutation) => unknown;
}

export function useMutationState({ filters, select }: MutationStateOptions, client: QueryClient) {
  const { mutations } = client;
  const key = JSON.stringify(filters.mutationKey);
  return useSyncExternalStore(mutations.observe, () => mutations.pending)
    .filter(({ options }) => JSON.stringify(options.mutationKey) === key)
    .map(select);
}
