import { QueryClient, QueryObserver } from '@tanstack/react-query';
import {
  cancelSubscriptionOptions,
  clearPendingUpdateOptions,
  pauseSubscriptionOptions,
  resumeSubscriptionOptions,
  revokeSubscriptionOptions,
  subscriptionListOptions,
  subscriptionOptions,
  uncancelSubscriptionOptions,
  unpauseSubscriptionOptions,
  updateSubscriptionOptions,
  type CustomerSubscription,
  type PortalClient,
  type SubscriptionChangeOptions,
} from 'polar-customer-portal';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catchError } from '../core/http/connect.ts';
import { manySubscriptionsOptions } from '../../src/subscriptions/list/many-options.ts';
import { respondWith, type Reply } from '../core/http/respond.ts';
import { wireSubscription } from './wire.ts';

const { id } = wireSubscription;
const OTHER_PLAN = 'e9111624-d1b7-478d-8b24-aad8a437e4ac';
const { user_id: _, price_id: __, ...documented } = wireSubscription;
const before = { ...documented, pending_update: null };
const paused = { ...before, status: 'paused', paused_at: '2026-10-20T00:00:00Z' };
const ending = { ...before, cancel_at_period_end: true };
const lost: Reply = () => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A cache in which a subscription was read, alone and in a list, before Polar responds with these. */
async function setUp(held: object, ...replies: Reply[]) {
  const page = { items: [held], pagination: { total_count: 1, max_page: 1 } };
  const { client, sent } = respondWith([[200, held], [200, page], ...replies]);
  const cache = new QueryClient();
  await cache.fetchQuery(subscriptionOptions(client, id));
  await cache.fetchQuery(subscriptionListOptions(client));
  return {
    client,
    cache,
    change<Variables>(
      toOptions: (client: PortalClient, id: string) => SubscriptionChangeOptions<Variables>,
      variables: Variables,
    ) {
      return cache
        .getMutationCache()
        .build(cache, toOptions(client, id))
        .execute(variables) as Promise<CustomerSubscription>;
    },
    /** What the cache has of it, alone and in the list. */
    getCopies: () => [
      cache.getQueryData(subscriptionOptions(client, id).queryKey),
      cache.getQueryData(subscriptionListOptions(client).queryKey)?.items[0],
    ],
    getMethods: () => sent.slice(2).map(({ init }) => init.method),
  };
}

interface ChangeCase {
  name: string;
  /** What Polar holds before and after it. */
  from: object;
  to: object;
  run: (polar: Awaited<ReturnType<typeof setUp>>) => Promise<CustomerSubscription>;
  method?: string;
  /** A refusal of what was made before. */
  already: [status: number, error: string];
}

const resumesAt = '2027-03-01T00:00:00Z';

const CHANGES: ChangeCase[] = [
  {
    name: 'to end it',
    from: before,
    to: ending,
    run: ({ change }) => change(cancelSubscriptionOptions, undefined),
    already: [403, 'AlreadyCanceledSubscription'],
  },
  {
    name: 'to keep it',
    from: ending,
    to: before,
    run: ({ change }) => change(uncancelSubscriptionOptions, undefined),
    already: [409, 'SubscriptionNotScheduledToCancel'],
  },
  {
    name: 'to keep it, on an older server',
    from: ending,
    to: before,
    run: ({ change }) => change(uncancelSubscriptionOptions, undefined),
    already: [400, 'BadRequest'],
  },
  {
    name: 'to pause it',
    from: before,
    to: { ...before, pause_at_period_end: true, resumes_at: '2027-03-01T00:00:00.000000Z' },
    run: ({ change }) => change(pauseSubscriptionOptions, { resumes_at: resumesAt }),
    already: [409, 'CannotPauseSubscription'],
  },
  {
    name: 'to take back a pause',
    from: { ...before, pause_at_period_end: true },
    to: before,
    run: ({ change }) => change(unpauseSubscriptionOptions, undefined),
    already: [409, 'NoScheduledPause'],
  },
  {
    name: 'to resume it',
    from: paused,
    to: before,
    run: ({ change }) => change(resumeSubscriptionOptions, undefined),
    already: [409, 'NotPausedSubscription'],
  },
  {
    name: 'of the plan',
    from: before,
    to: { ...before, product_id: OTHER_PLAN },
    run: ({ change }) => change(updateSubscriptionOptions, { product_id: OTHER_PLAN }),
    already: [403, 'AlreadyCanceledSubscription'],
  },
  {
    name: 'of the plan from the next period on',
    from: before,
    to: { ...before, pending_update: { id: 'a', product_id: OTHER_PLAN, seats: null } },
    run: ({ change }) => change(updateSubscriptionOptions, { product_id: OTHER_PLAN }),
    already: [403, 'AlreadyCanceledSubscription'],
  },
  {
    name: 'of the seats',
    from: before,
    to: { ...before, seats: 8 },
    run: ({ change }) => change(updateSubscriptionOptions, { seats: 8 }),
    already: [403, 'AlreadyCanceledSubscription'],
  },
  {
    name: 'of the seats from the next period on',
    from: before,
    to: { ...before, pending_update: { id: 'a', product_id: null, seats: 8 } },
    run: ({ change }) => change(updateSubscriptionOptions, { seats: 8 }),
    already: [403, 'AlreadyCanceledSubscription'],
  },
  {
    name: 'to drop a planned change',
    from: documented,
    to: before,
    run: ({ change }) => change(clearPendingUpdateOptions, undefined),
    // The 422 that none is planned is also Polar's answer where it was made.
    already: [409, 'SubscriptionLocked'],
  },
  {
    name: 'to end it at once',
    from: { ...before, status: 'past_due' },
    to: { ...before, status: 'canceled' },
    run: ({ change }) => change(revokeSubscriptionOptions, undefined),
    method: 'POST',
    already: [403, 'AlreadyCanceledSubscription'],
  },
];

describe.each(CHANGES)('a change $name', ({ from, to, run, method = 'PATCH', already }) => {
  const [status, error] = already;
  const refused: Reply = [status, { error, detail: 'No.' }];

  test('is sent once, and written to the subscription and to the lists that contain it', async () => {
    const polar = await setUp(from, [200, to]);
    await run(polar);
    expect(polar.getMethods()).toEqual([method]);
    for (const copy of polar.getCopies()) expect(copy).toMatchObject(to);
  });

  test('whose answer is lost is done if a look shows it', async () => {
    const polar = await setUp(from, lost, [200, to]);
    expect(await run(polar)).toMatchObject(to);
    expect(polar.getMethods()).toEqual([method, 'GET']);
    for (const copy of polar.getCopies()) expect(copy).toMatchObject(to);
  });

  test('whose answer is lost is not done if a look does not show it', async () => {
    const polar = await setUp(from, lost, [200, from]);
    expect(await catchError(run(polar))).toMatchObject({ code: 'network' });
    expect(polar.getMethods()).toEqual([method, 'GET']);
  });

  test('of which nobody knows is unconfirmed', async () => {
    const polar = await setUp(from, [500], lost);
    const failure = await catchError(run(polar));
    expect(failure).toMatchObject({ code: 'unconfirmed', cause: { code: 'server' } });
    expect(polar.getMethods()).toEqual([method, 'GET']);
  });

  test('that may have been made elsewhere is done if a look shows it', async () => {
    const polar = await setUp(from, refused, [200, to]);
    expect(await run(polar)).toMatchObject(to);
    expect(polar.getMethods()).toEqual([method, 'GET']);
  });

  test('that is refused, and not made elsewhere either, fails with the refusal', async () => {
    const polar = await setUp(from, refused, [200, from]);
    expect(await catchError(run(polar))).toMatchObject({ status, reason: error });
    expect(polar.getMethods()).toEqual([method, 'GET']);
  });

  test('that may have been made elsewhere is unconfirmed if the look fails', async () => {
    const polar = await setUp(from, refused, lost);
    expect(await catchError(run(polar))).toMatchObject({ code: 'unconfirmed', cause: { status } });
  });

  test('that Polar’s limit refuses was not made, and nothing is read', async () => {
    const polar = await setUp(from, [429]);
    expect(await catchError(run(polar))).toMatchObject({ code: 'rate_limited' });
    expect(polar.getMethods()).toEqual([method]);
    // Components read again, with pauses.
    for (const { queryKey } of [
      subscriptionOptions(polar.client, id),
      subscriptionListOptions(polar.client),
    ]) {
      expect(polar.cache.getQueryState(queryKey)?.isInvalidated).toBe(true);
    }
  });

  test('is sent once for a double click, and both are told the same', async () => {
    const polar = await setUp(from, [200, to]);
    const [first, second] = await Promise.all([run(polar), run(polar)]);
    expect(polar.getMethods()).toEqual([method]);
    expect(second).toEqual(first);
  });

  test('is sent once for a double click also if it is refused', async () => {
    const polar = await setUp(from, [402, { error: 'PaymentFailed', detail: 'No.' }]);
    const failures = await Promise.all([catchError(run(polar)), catchError(run(polar))]);
    expect(failures).toMatchObject([{ reason: 'PaymentFailed' }, { reason: 'PaymentFailed' }]);
    expect(polar.getMethods()).toEqual([method]);
  });
});

describe('a change of a subscription', () => {
  test('is sent again when the customer asks for it after it has failed', async () => {
    const polar = await setUp(before, [402, { error: 'PaymentFailed' }], [200, ending]);
    await catchError(polar.change(cancelSubscriptionOptions, undefined));
    await vi.advanceTimersByTimeAsync(1);
    await polar.change(cancelSubscriptionOptions, undefined);
    expect(polar.getMethods()).toEqual(['PATCH', 'PATCH']);
  });

  test('waits for another one that is under way, and is sent then', async () => {
    const polar = await setUp(before, [200, ending], [200, before]);
    await Promise.all([
      polar.change(cancelSubscriptionOptions, undefined),
      polar.change(uncancelSubscriptionOptions, undefined),
    ]);
    expect(polar.getMethods()).toEqual(['PATCH', 'PATCH']);
    expect(polar.getCopies()[0]).toMatchObject({ cancel_at_period_end: false });
  });

  test('with other values is another change', async () => {
    const polar = await setUp(
      before,
      [200, { ...before, seats: 4 }],
      [200, { ...before, seats: 5 }],
    );
    await Promise.all([
      polar.change(updateSubscriptionOptions, { seats: 4 }),
      polar.change(updateSubscriptionOptions, { seats: 5 }),
    ]);
    expect(polar.getMethods()).toEqual(['PATCH', 'PATCH']);
  });

  test('that is refused after one of which nobody knows is unconfirmed until a read tells', async () => {
    const polar = await setUp(before, lost, lost, [429], lost, [429], [200, ending]);
    await catchError(polar.change(cancelSubscriptionOptions, undefined));
    await vi.advanceTimersByTimeAsync(1);
    const second = await catchError(polar.change(cancelSubscriptionOptions, undefined));
    expect(second).toMatchObject({ code: 'unconfirmed', cause: { code: 'rate_limited' } });
    await vi.advanceTimersByTimeAsync(1);
    expect(await polar.change(cancelSubscriptionOptions, undefined)).toMatchObject(ending);
  });

  test('that something before Polar answers with 401 does not end the session', async () => {
    const polar = await setUp(before, [401, { error: 'who are you' }], [200, before]);
    const failure = await catchError(polar.change(cancelSubscriptionOptions, undefined));
    expect(failure).toMatchObject({ code: 'rejected', status: 401 });
  });

  test('that Polar’s own 401 refuses shows the end of the session on what was read', async () => {
    const polar = await setUp(before, [401, { error: 'invalid_token' }]);
    const failure = await catchError(polar.change(cancelSubscriptionOptions, undefined));
    const { queryKey } = subscriptionOptions(polar.client, id);
    expect(polar.cache.getQueryState(queryKey)?.error).toBe(failure);
    expect(polar.getMethods()).toEqual(['PATCH']);
  });

  test('to resume that Polar confirms without resuming is refused', async () => {
    const polar = await setUp(paused, [200, paused], [200, paused]);
    const failure = await catchError(polar.change(resumeSubscriptionOptions, undefined));
    expect(failure).toMatchObject({ code: 'rejected' });
    expect(failure.message).toContain('cannot charge');
  });

  test('to pause until another day than the one that is planned is refused', async () => {
    const planned = { ...before, pause_at_period_end: true, resumes_at: '2027-04-01T00:00:00Z' };
    const polar = await setUp(planned, [409, { error: 'CannotPauseSubscription' }], [200, planned]);
    const pausing = polar.change(pauseSubscriptionOptions, { resumes_at: resumesAt });
    expect(await catchError(pausing)).toMatchObject({ reason: 'CannotPauseSubscription' });
  });

  test('to pause counts as done only where Polar tells until when', async () => {
    const { resumes_at: ___, ...silent } = { ...before, pause_at_period_end: true };
    const polar = await setUp(before, lost, [200, silent]);
    expect(await catchError(polar.change(pauseSubscriptionOptions, undefined))).toMatchObject({
      code: 'network',
    });
  });

  test('of the seats is not done while others are planned', async () => {
    const planned = { ...before, seats: 3, pending_update: { id: 'a', seats: 5 } };
    const polar = await setUp(planned, lost, [200, planned]);
    const changing = polar.change(updateSubscriptionOptions, { seats: 3 });
    expect(await catchError(changing)).toMatchObject({ code: 'network' });
  });

  test('counts as done only by what Polar has sent', async () => {
    const { cancel_at_period_end: ___, ...silent } = before;
    const polar = await setUp(ending, lost, [200, silent]);
    const keeping = polar.change(uncancelSubscriptionOptions, undefined);
    expect(await catchError(keeping)).toMatchObject({ code: 'network' });
  });

  test('does not take an older copy for what Polar holds', async () => {
    const older = { ...before, modified_at: '2026-01-01T00:00:00Z' };
    const polar = await setUp(before, lost, [200, older]);
    const failure = await catchError(polar.change(cancelSubscriptionOptions, undefined));
    expect(failure).toMatchObject({ code: 'unconfirmed' });
    expect(polar.getCopies()[0]).toMatchObject({ modified_at: before.modified_at });
  });

  test('whose answer is lost, and after which another was made, is unconfirmed', async () => {
    const other = { ...before, seats: 4, modified_at: '2026-10-12T00:32:00Z' };
    const polar = await setUp(before, lost, [200, other]);
    const failure = await catchError(polar.change(cancelSubscriptionOptions, undefined));
    expect(failure).toMatchObject({ code: 'unconfirmed', cause: { code: 'network' } });
    for (const copy of polar.getCopies()) expect(copy).toMatchObject({ seats: 4 });
  });

  test('that nobody can undo is not done where a look does not show it', async () => {
    const other = { ...paused, seats: 4, modified_at: '2026-10-12T00:32:00Z' };
    const polar = await setUp(paused, lost, [200, other]);
    const failure = await catchError(polar.change(resumeSubscriptionOptions, undefined));
    expect(failure).toMatchObject({ code: 'network' });
  });

  test('does not turn back in a list that Polar sends as it was before', async () => {
    const changed = { ...ending, modified_at: '2027-01-01T00:00:00Z' };
    const page = { items: [before], pagination: { total_count: 1, max_page: 1 } };
    const polar = await setUp(before, [200, changed], [200, page]);
    await polar.change(cancelSubscriptionOptions, undefined);
    await polar.cache.fetchQuery({ ...subscriptionListOptions(polar.client), staleTime: 0 });
    expect(polar.getMethods()).toEqual(['PATCH', 'GET']);
    for (const copy of polar.getCopies()) expect(copy).toMatchObject(changed);
  });

  test('does not turn back in the list of the component either', async () => {
    const changed = { ...ending, modified_at: '2027-01-01T00:00:00Z' };
    const page: Reply = [200, { items: [before], pagination: { total_count: 1, max_page: 1 } }];
    const { client } = respondWith([page, [200, changed], page]);
    const cache = new QueryClient();
    const options = manySubscriptionsOptions(client, 10, 1);
    await cache.fetchQuery(options);
    const cancel = cancelSubscriptionOptions(client, id);
    await cache.getMutationCache().build(cache, cancel).execute(undefined);
    const { items } = await cache.fetchQuery({ ...options, staleTime: 0 });
    expect(items).toMatchObject([changed]);
  });

  test('does not take an older copy for what Polar holds where only a list has it', async () => {
    const page: Reply = [200, { items: [before], pagination: { total_count: 1, max_page: 1 } }];
    const older = { ...before, modified_at: '2026-01-01T00:00:00Z' };
    const { client } = respondWith([page, lost, [200, older]]);
    const cache = new QueryClient();
    await cache.fetchQuery(subscriptionListOptions(client));
    const cancel = cancelSubscriptionOptions(client, id);
    const cancelling = cache.getMutationCache().build(cache, cancel).execute(undefined);
    expect(await catchError(cancelling)).toMatchObject({ code: 'unconfirmed' });
  });

  test('whose look cancels a read that is under way begins that read anew', async () => {
    const { client, sent } = respondWith([
      () => new Promise(() => {}),
      lost,
      [200, ending],
      [200, ending],
    ]);
    const cache = new QueryClient();
    // A card of the row that is changed, which has not loaded yet.
    const card = new QueryObserver(cache, subscriptionOptions(client, id));
    const hide = card.subscribe(() => {});
    const options = cancelSubscriptionOptions(client, id);
    await cache.getMutationCache().build(cache, options).execute(undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ init }) => init.method ?? 'GET')).toEqual(['GET', 'PATCH', 'GET', 'GET']);
    expect(card.getCurrentResult().data).toMatchObject(ending);
    hide();
  });

  test('writes nothing to the cache of a customer who has left', async () => {
    const polar = await setUp(before, [200, ending]);
    polar.cache.getQueryCache().clear();
    await polar.change(cancelSubscriptionOptions, undefined);
    expect(polar.cache.getQueryCache().getAll()).toEqual([]);
  });
});
