import type { QueryClient } from '@tanstack/react-query';
import { isOlder } from '../account/is-older.ts';
import { storeItem } from '../account/store-item.ts';
import type { PortalClient } from '../core/http/client.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import { changeOrLook } from '../core/query/change-or-look.ts';
import type { PortalMutationOptions } from '../core/query/portal-mutation-options.ts';
import { sendOnce } from '../core/query/send-once.ts';
import { serialMutation } from '../core/query/serial-mutation.ts';
import { findCached } from './find-cached.ts';
import { subscriptionQueryKeys } from './query-keys.ts';
import { readSubscription } from './read-subscription.ts';
import { refreshAfterChange, refreshForAWhile } from './refresh-after-change.ts';
import { refreshAfterFailure } from './refresh-after-failure.ts';
import type { CustomerSubscription } from './schema.ts';

/** The options of a change. Its data is the subscription, as Polar holds it after the change. */
export type SubscriptionChangeOptions<Variables> = PortalMutationOptions<
  CustomerSubscription,
  Variables
>;

interface Change<Variables> {
  /** Names it in the mutation key. */
  kind: string;
  send: (variables: Variables) => Promise<CustomerSubscription>;
  /** Whether what was read shows that it was made. */
  isMade: (found: CustomerSubscription, variables: Variables) => boolean;
  /** Another status with which Polar refuses what was made before. */
  refusedWith?: number;
  /** Whether Polar goes on in the background: it charges, or gives or takes license keys and files. */
  goesOn?: boolean;
  /** Whether nobody can undo it, so that what does not show it was not changed by it. */
  isFinal?: boolean;
}

/** Statuses with which Polar refuses also what was made before, for example in another window. */
const MAYBE_MADE: readonly (number | undefined)[] = [403, 409, 410];

/** The options of a change of a subscription: sent once, one at a time, and what Polar holds decides. */
export function subscriptionChangeOptions<Variables>(
  client: PortalClient,
  id: string,
  { kind, send, isMade, refusedWith, goesOn = false, isFinal = false }: Change<Variables>,
): SubscriptionChangeOptions<Variables> {
  const detail = subscriptionQueryKeys.detail(client, id);
  const record = subscriptionQueryKeys.changes(client, id);
  const mutationKey = [...record, kind];
  return {
    ...serialMutation(detail),
    mutationKey,
    mutationFn: (variables, { client: cache }) =>
      sendOnce(cache, record, async () => {
        // Before this attempt fails.
        const isOpen = hasOpenAttempt(cache, detail, mutationKey);
        const { found: before } = findCached(cache, client, id);
        let hasLooked = false;
        const refresh = (changed: CustomerSubscription) =>
          (goesOn ? refreshForAWhile : refreshAfterChange)(cache, client, changed);
        try {
          const changed = await changeOrLook({
            send: () => send(variables),
            look() {
              hasLooked = true;
              return lookAgain(cache, client, id);
            },
            isMade: (found) => isMade(found, variables),
            mayBeMade: ({ status }) =>
              isOpen || MAYBE_MADE.includes(status) || status === (refusedWith ?? 0),
            isChanged: (found) => !isFinal && !!before && isOlder(before, found),
            maybe: 'The subscription may have been changed.',
          });
          if (!hasLooked) await store(cache, client, changed);
          refresh(changed);
          return changed;
        } catch (error) {
          const failure = toPortalError(error);
          refreshAfterFailure(cache, client, id, {
            failure,
            hasLooked,
            refreshIfMade() {
              const { found } = findCached(cache, client, id);
              if (!found || !isMade(found, variables)) return false;
              refresh(found);
              return true;
            },
          });
          throw failure;
        }
      }),
  };
}

function store(
  cache: QueryClient,
  client: PortalClient,
  subscription: CustomerSubscription,
): Promise<void> {
  const detail = subscriptionQueryKeys.detail(client, subscription.id);
  return storeItem(cache, { detail, lists: subscriptionQueryKeys.lists(client) }, subscription);
}

/**
 * Reads what Polar holds, once and at once. Reads that began earlier do not count: they are cancelled, and begin anew
 * afterwards.
 */
async function lookAgain(
  cache: QueryClient,
  client: PortalClient,
  id: string,
): Promise<CustomerSubscription> {
  const alone = { queryKey: subscriptionQueryKeys.detail(client, id), exact: true };
  const isDue = cache.isFetching(alone) > 0;
  await cache.cancelQueries(alone);
  try {
    const found = await readSubscription(client, id, cache);
    await store(cache, client, found);
    if (isDue) void cache.invalidateQueries(alone);
    return found;
  } catch (error) {
    // Components look again, more often, and show why that fails.
    void cache.invalidateQueries(alone);
    void cache.invalidateQueries({ queryKey: subscriptionQueryKeys.lists(client) });
    throw error;
  }
}

/**
 * Whether nobody knows what became of an earlier attempt at the same change, because nothing was read since. Then no
 * refusal tells whether it was made.
 */
function hasOpenAttempt(
  cache: QueryClient,
  detail: readonly unknown[],
  mutationKey: readonly unknown[],
): boolean {
  // Without a query, nothing was read since.
  const isDue = cache.getQueryState(detail)?.isInvalidated ?? true;
  const attempts = cache.getMutationCache().findAll({ mutationKey, status: 'error' });
  return isDue && attempts.some(({ state }) => toPortalError(state.error).code === 'unconfirmed');
}
