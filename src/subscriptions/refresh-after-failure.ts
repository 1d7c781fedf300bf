import type { QueryClient } from '@tanstack/react-query';
import { accountQueryKeys } from '../account/query-keys.ts';
import type { PortalClient } from '../core/http/client.ts';
import { isRefusal, type PortalError, type PortalErrorCode } from '../core/http/errors.ts';
import { lookLater } from '../core/query/look-later.ts';
import { noteEndOfSession } from '../core/query/note-end-of-session.ts';
import { subscriptionQueryKeys } from './query-keys.ts';
import { refetchSubscriptions, refreshSums } from './refresh-after-change.ts';

/** With which Polar refuses what does not fit the subscription, which may have been changed elsewhere. */
const UNFIT: readonly PortalErrorCode[] = [
  'forbidden',
  'conflict',
  'gone',
  'invalid_request',
  'rejected',
];

interface Failed {
  failure: PortalError;
  /** Whether the subscription was read after the failure. */
  hasLooked: boolean;
  /** Reads again what follows from the change if what was read shows that it was made, and returns whether it does. */
  refreshIfMade: () => boolean;
}

/** Reads again what may be another than is shown, after a change that has failed. */
export function refreshAfterFailure(
  cache: QueryClient,
  client: PortalClient,
  id: string,
  { failure, hasLooked, refreshIfMade }: Failed,
): void {
  const { code, status } = failure;
  const detail = subscriptionQueryKeys.detail(client, id);
  const isEnd = noteEndOfSession(cache, detail, failure);
  if (hasLooked) {
    if (!isRefusal(failure)) {
      lookLater(async () => {
        await refetchSubscriptions(cache, client);
        return refreshIfMade();
      });
    }
  } else {
    if (!isEnd) void cache.invalidateQueries({ queryKey: detail, exact: true });
    // A list may show it without the query of its own.
    void cache.invalidateQueries({ queryKey: subscriptionQueryKeys.lists(client) });
  }
  // Without a status, it was refused here, and nothing is known of the subscription.
  const isUnfit = UNFIT.includes(code) && (hasLooked || status !== undefined);
  if (isUnfit || code === 'unconfirmed') refreshSums(cache, client, id);
  // Somebody may have changed the member's role.
  if (code === 'forbidden') {
    void cache.invalidateQueries({ queryKey: accountQueryKeys.user(client) });
  }
}
