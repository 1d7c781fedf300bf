import { hashKey, type Mutation, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';

/**
 * For a change that was asked for while the same one was under way, that one. Not by times: a customer's clock may be
 * set meanwhile.
 */
const twins = new WeakMap<Mutation, Mutation>();

/**
 * Sends a change of a record whose changes run one after another, unless the same change was under way when it was
 * asked for, as after a double click: it has the outcome of that one then.
 *
 * @param record - What the mutation keys of all changes of the record begin with.
 * @throws {@link PortalError} Of the change, or of that one.
 */
export async function sendOnce<Data>(
  cache: QueryClient,
  record: QueryKey,
  send: () => Promise<Data>,
): Promise<Data> {
  const findPending = () =>
    cache.getMutationCache().findAll({ mutationKey: record, status: 'pending' });
  // All others wait.
  const own = findPending().find(({ state }) => !state.isPaused);
  const twin = own && twins.get(own);
  if (twin?.state.status === 'success') return twin.state.data as Data;
  if (twin) throw twin.state.error as PortalError;
  try {
    return await send();
  } finally {
    if (own) noteTwins(findPending(), own);
  }
}

/** Of several changes that one has waited for, only the last counts. */
function noteTwins(waiting: readonly Mutation[], ended: Mutation): void {
  for (const each of waiting) {
    if (each !== ended && hash(each) === hash(ended)) twins.set(each, ended);
    else twins.delete(each);
  }
}

const hash = ({ options, state }: Mutation) =>
  hashKey([options.mutationKey, state.variables ?? null]);
