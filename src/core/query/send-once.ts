import { hashKey, type Mutation, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';

/** When changes have ended: milliseconds since 1970. */
const ends = new WeakMap<Mutation, number>();

interface Sent {
  /** What the mutation keys of all changes of the record begin with. */
  record: QueryKey;
  mutationKey: QueryKey;
  variables: unknown;
}

/**
 * Sends a change of a record whose changes run one after another, unless the same change was under way when it was
 * asked for, as after a double click: it has the outcome of that one then.
 *
 * @throws {@link PortalError} Of the change, or of that one.
 */
export async function sendOnce<Data>(
  cache: QueryClient,
  { record, mutationKey, variables }: Sent,
  send: () => Promise<Data>,
): Promise<Data> {
  const mutations = cache.getMutationCache().findAll({ mutationKey: record });
  // All others wait.
  const own = mutations.find(({ state }) => state.status === 'pending' && !state.isPaused);
  const last = mutations.reduce<Mutation | undefined>(
    (latest, each) => (getEnd(each) > getEnd(latest) ? each : latest),
    undefined,
  );
  if (
    own &&
    last &&
    getEnd(last) >= own.state.submittedAt &&
    isSame(last, mutationKey, variables)
  ) {
    if (last.state.status === 'success') return last.state.data as Data;
    throw last.state.error as PortalError;
  }
  try {
    return await send();
  } finally {
    if (own) ends.set(own, Date.now());
  }
}

const getEnd = (mutation: Mutation | undefined) => (mutation && ends.get(mutation)) ?? 0;

function isSame({ options, state }: Mutation, mutationKey: QueryKey, variables: unknown): boolean {
  const hash = hashKey([options.mutationKey, state.variables ?? null]);
  return hash === hashKey([mutationKey, variables ?? null]);
}
