import type { InvalidateQueryFilters, QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { MAX_PAGE_SIZE } from '../core/http/read-all-pages.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { forgetData } from '../core/query/forget-data.ts';
import { portalKeys } from '../core/query/keys.ts';
import type { SubscriptionPage } from './api.ts';
import { subscriptionQueryKeys } from './query-keys.ts';
import { hasNextPayment } from './rules/next-payment.ts';
import type { CustomerSubscription } from './schema.ts';

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
 * Reads again what may be another after a change: what components show at once, anything else when it is shown. Of what
 * will be charged next, only that of the subscription has changed so far.
 *
 * @param changed - The subscription as it is now.
 */
export function refreshAfterChange(
  cache: QueryClient,
  client: PortalClient,
  changed: CustomerSubscription,
): void {
  forgetCharge(cache, client, changed.id);
  // A dialog that opens next must not show the sum of before.
  const previews = subscriptionQueryKeys.previews(client);
  cache.removeQueries({ queryKey: previews, type: 'inactive' });
  // The dialog that has sent the change is still open: nobody waits for another sum in it.
  const own = [...previews, normalizeId(changed.id)];
  void cache.invalidateQueries({ queryKey: own, refetchType: 'none' });
  if (hasNextPayment(changed, Date.now())) {
    void readAgain(cache, { queryKey: subscriptionQueryKeys.charge(client, changed.id) });
  }
  void readAgain(cache, { queryKey: subscriptionQueryKeys.lists(client) });
  readWhatFollows(cache, client);
}

/**
 * The same, and then again a few times, after a change that gives or takes license keys and files or charges: Polar does
 * that in the background. What takes many requests is read with the first and the last of these reads: what is charged next
 * for each of them, which the customer's balance decides too, and a list of more than Polar sends at once.
 */
export function refreshForAWhile(
  cache: QueryClient,
  client: PortalClient,
  changed: CustomerSubscription,
): void {
  refreshAfterChange(cache, client, changed);
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
    readWhatFollows(cache, client);
    // One request for each subscription that is shown: six times all of them come near Polar's limit of a minute.
    if (isFirst || pause === undefined) {
      void readAgain(cache, { queryKey: subscriptionQueryKeys.all(client) });
    } else readWithoutCharges(cache, client);
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
  void readAgain(cache, { queryKey: subscriptionQueryKeys.charge(client, id) });
  // What a dialog shows next is asked for anew. What it shows now stays: the next click would not send the change otherwise.
  const queryKey = subscriptionQueryKeys.previews(client);
  void cache.invalidateQueries({ queryKey, type: 'inactive', refetchType: 'none' });
}

/** The sum of before must not stand beside what the subscription is now, however long the next one takes. */
function forgetCharge(cache: QueryClient, client: PortalClient, id: string): void {
  const queryKey = subscriptionQueryKeys.charge(client, id);
  cache.getQueryCache().findAll({ queryKey }).forEach(forgetData);
}

function readWithoutCharges(cache: QueryClient, client: PortalClient): void {
  void readAgain(cache, {
    queryKey: subscriptionQueryKeys.lists(client),
    predicate: ({ state }) => countItems(state.data) <= MAX_PAGE_SIZE,
  });
  void readAgain(cache, { queryKey: [...subscriptionQueryKeys.all(client), 'detail'] });
  const previews = { queryKey: subscriptionQueryKeys.previews(client) };
  // A dialog that opens next asks for its sum anew. One that is open does so now, or a click in it would have to.
  void cache.invalidateQueries({ ...previews, refetchType: 'none' });
  void readAgain(cache, { ...previews, predicate: ({ queryKey }) => queryKey.includes('change') });
}

const countItems = (page: unknown) => (page as SubscriptionPage | undefined)?.items.length ?? 0;

/** Reads again what is shown of subscriptions themselves, alone and in lists. Sums stay. */
export async function refetchSubscriptions(
  cache: QueryClient,
  client: PortalClient,
): Promise<void> {
  await Promise.all([
    readAgain(cache, { queryKey: subscriptionQueryKeys.lists(client) }),
    readAgain(cache, { queryKey: [...subscriptionQueryKeys.all(client), 'detail'] }),
  ]);
}

function readWhatFollows(cache: QueryClient, client: PortalClient): void {
  for (const name of FOLLOWING) {
    void readAgain(cache, { queryKey: [...portalKeys.all(client), name] });
  }
}

function readAgain(cache: QueryClient, filters: InvalidateQueryFilters): Promise<void> {
  // Nobody looks at a hidden page: it reads again when it is shown.
  const refetchType = globalThis.document?.hidden ? 'none' : 'active';
  return cache.invalidateQueries({ ...filters, refetchType });
}
