import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { forgetData } from '../core/query/forget-data.ts';
import { portalKeys } from '../core/query/keys.ts';
import { subscriptionQueryKeys } from './query-keys.ts';

/**
 * What follows from a subscription, by the names that it has in query keys. Resources do not import one another: a test
 * compares the names.
 */
export const FOLLOWING = [
  'benefit-grants',
  'license-keys',
  'downloads',
  'orders',
  'subscription-orders',
  'payment-methods',
] as const;

/** Milliseconds between reads of what Polar does in the background after a change, within seconds as a rule. */
const PAUSES = [2_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** The timers of those reads, by the client whose customer has made the change. */
const timers = new WeakMap<PortalClient, ReturnType<typeof setTimeout>>();

/**
 * Reads again what may be another after a change: what components show at once, anything else when it is shown.
 *
 * @param id - Of the subscription that was changed.
 */
export function refreshAfterChange(cache: QueryClient, client: PortalClient, id: string): void {
  forgetCharge(cache, client, id);
  // A dialog that opens next must not show the sum of before.
  cache.removeQueries({ queryKey: subscriptionQueryKeys.previews(client), type: 'inactive' });
  invalidate(cache, client, [
    subscriptionQueryKeys.lists(client),
    subscriptionQueryKeys.previews(client),
  ]);
}

/**
 * The same, and then again a few times, after a change that gives or takes license keys and files or charges: Polar does
 * that in the background. What they will charge next is read again with the first and the last of these reads.
 */
export function refreshForAWhile(cache: QueryClient, client: PortalClient, id: string): void {
  refreshAfterChange(cache, client, id);
  clearTimeout(timers.get(client));
  let [pause, ...others] = PAUSES;
  let isFirst = true;
  function wait() {
    if (pause === undefined) return;
    timers.set(client, setTimeout(look, pause));
    [pause, ...others] = others;
  }
  function look() {
    // Nothing is left of a customer who has left.
    if (cache.getQueryCache().findAll({ queryKey: portalKeys.all(client) }).length === 0) return;
    const all = subscriptionQueryKeys.all(client);
    const previews = subscriptionQueryKeys.previews(client);
    // One request for each subscription that is shown: six times all of them come near Polar's limit of a minute.
    const withPreviews = isFirst || pause === undefined;
    invalidate(
      cache,
      client,
      withPreviews ? [all] : [subscriptionQueryKeys.lists(client), [...all, 'detail']],
    );
    // A dialog that opens next asks for its sum anew.
    if (!withPreviews) void cache.invalidateQueries({ queryKey: previews, refetchType: 'none' });
    isFirst = false;
    wait();
  }
  wait();
}

/**
 * Reads again what a subscription costs that may be another than was shown, as it is after a change of which nobody knows,
 * or which Polar has refused because of one that was made elsewhere.
 */
export function refreshSums(cache: QueryClient, client: PortalClient, id: string): void {
  forgetCharge(cache, client, id);
  void cache.invalidateQueries({ queryKey: subscriptionQueryKeys.charge(client, id) });
  // What a dialog shows next is asked for anew. What it shows now stays: the next click would not send the change otherwise.
  const queryKey = subscriptionQueryKeys.previews(client);
  void cache.invalidateQueries({ queryKey, type: 'inactive', refetchType: 'none' });
}

/** The sum of before must not stand beside what the subscription is now, however long the next one takes. */
function forgetCharge(cache: QueryClient, client: PortalClient, id: string): void {
  const queryKey = subscriptionQueryKeys.charge(client, id);
  cache.getQueryCache().findAll({ queryKey }).forEach(forgetData);
}

function invalidate(
  cache: QueryClient,
  client: PortalClient,
  own: readonly (readonly unknown[])[],
): void {
  // Nobody looks at a hidden page: it reads again when it is shown.
  const refetchType = globalThis.document?.hidden ? 'none' : 'active';
  const keys = [...own, ...FOLLOWING.map((name) => [...portalKeys.all(client), name])];
  for (const queryKey of keys) void cache.invalidateQueries({ queryKey, refetchType });
}
