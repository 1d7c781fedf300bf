import { QueryClient, QueryObserver } from '@tanstack/react-query';
import {
  accountQueryKeys,
  cancelSubscriptionOptions,
  downloadQueryKeys,
  licenseKeyQueryKeys,
  orderQueryKeys,
  resumeSubscriptionOptions,
  subscriptionOptions,
  subscriptionQueryKeys,
} from 'polar-customer-portal';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { respondWith, type Reply } from '../core/http/respond.ts';
import { wireSubscription } from './wire.ts';

const { id } = wireSubscription;
const OTHER = '11111111-1111-4111-8111-111111111111';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/**
 * A page that shows all that follows from a subscription, and counts how often each is read after it was shown.
 *
 * @param replies - What Polar answers to its change.
 */
function setUp(...replies: Reply[]) {
  const { client } = respondWith([...replies, [200, wireSubscription]]);
  const cache = new QueryClient();
  const keys = {
    'license keys': licenseKeyQueryKeys.all(client),
    downloads: downloadQueryKeys.all(client),
    orders: orderQueryKeys.all(client),
    grants: accountQueryKeys.benefitGrants(client),
    payment: accountQueryKeys.subscriptionOrder(client, id),
    'payment methods': accountQueryKeys.paymentMethods(client),
    subscriptions: subscriptionQueryKeys.lists(client),
    'next charge': subscriptionQueryKeys.charge(client, id),
    'cost of a change': subscriptionQueryKeys.change(client, id, { seats: 4 }),
    'next charge of another': subscriptionQueryKeys.charge(client, OTHER),
    customer: accountQueryKeys.customer(client),
  };
  const reads: Record<string, number> = {};
  const observers = Object.entries(keys).map(([name, queryKey]) => {
    const observer = new QueryObserver(cache, {
      queryKey: [...queryKey, 'shown'],
      async queryFn() {
        reads[name] = (reads[name] ?? -1) + 1;
        if (name === 'next charge') await new Promise((resolve) => setTimeout(resolve, 1));
        return { items: [] };
      },
    });
    return observer.subscribe(() => {});
  });
  const mutations = cache.getMutationCache();
  return {
    client,
    cache,
    reads,
    getCharge: () => cache.getQueryData([...keys['next charge'], 'shown']),
    leave() {
      for (const stop of observers) stop();
      cache.clear();
    },
    cancel: () => mutations.build(cache, cancelSubscriptionOptions(client, id)).execute(undefined),
    resume: () => mutations.build(cache, resumeSubscriptionOptions(client, id)).execute(undefined),
  };
}

const ONCE = {
  'license keys': 1,
  downloads: 1,
  orders: 1,
  grants: 1,
  payment: 1,
  'payment methods': 1,
  subscriptions: 1,
  'next charge': 1,
  'cost of a change': 0,
  'next charge of another': 0,
  customer: 0,
};

const lost: Reply = () => {
  throw new TypeError('Failed to fetch');
};

describe('after a change of a subscription that has failed', () => {
  test.each<[string, Reply[]]>([
    ['has ended meanwhile', [[403, { error: 'AlreadyCanceledSubscription' }]]],
    ['is in another state', [[409, { error: 'CannotPauseSubscription' }]]],
    ['has other seats', [[400, { error: 'SeatsAlreadyAssigned' }]]],
    ['has nothing planned any more', [[422, { error: 'PolarRequestValidationError' }]]],
    ['may have been changed, as nobody knows', [lost, lost]],
  ])('what it will charge is read again if it %s', async (_, replies) => {
    const { cancel, reads, getCharge } = setUp(...replies);
    await vi.advanceTimersByTimeAsync(1);
    expect(getCharge()).toBeDefined();
    await expect(cancel()).rejects.toThrow();
    // Until then, the sum of before does not stand beside it.
    expect(getCharge()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads).toMatchObject({ 'next charge': 1, 'license keys': 0 });
  });

  test('what another choice in a dialog costs is asked for anew, and the next click still sends the present one', async () => {
    const { cache, cancel, client } = setUp([400, { error: 'SeatsAlreadyAssigned' }]);
    const getKey = (seats: number) => subscriptionQueryKeys.change(client, id, { seats });
    for (const seats of [4, 5]) cache.setQueryData(getKey(seats), null);
    const shown = new QueryObserver(cache, {
      queryKey: getKey(4),
      queryFn: () => null,
      staleTime: Infinity,
    });
    shown.subscribe(() => {});
    await expect(cancel()).rejects.toThrow();
    expect(cache.getQueryState(getKey(5))?.isInvalidated).toBe(true);
    expect(cache.getQueryState(getKey(4))?.isInvalidated).toBe(false);
  });

  test('all that follows from it is read again once a later look shows that Polar made it late', async () => {
    const paused = { ...wireSubscription, status: 'paused', paused_at: '2026-10-20T00:00:00Z' };
    const made = { ...wireSubscription, status: 'active', paused_at: null };
    const { cache, client, resume, reads } = setUp(
      [200, paused],
      () => new Promise(() => {}),
      [200, paused],
      [200, paused],
      [200, made],
    );
    const card = new QueryObserver(cache, subscriptionOptions(client, id));
    card.subscribe(() => {});
    const failing = expect(resume()).rejects.toMatchObject({ code: 'unconfirmed' });
    await vi.advanceTimersByTimeAsync(10_001);
    await failing;
    await vi.advanceTimersByTimeAsync(9_000);
    expect(reads).toMatchObject({ 'next charge': 1, 'license keys': 0 });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(card.getCurrentResult().data).toMatchObject({ status: 'active' });
    expect(reads).toMatchObject({ 'next charge': 2, 'license keys': 1 });
    // As after any change with which Polar goes on in the background, and no more.
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reads['license keys']).toBe(7);
  });

  test('no later look is left where the customer has left', async () => {
    const { cancel, cache, leave } = setUp(lost, lost);
    await vi.advanceTimersByTimeAsync(0);
    await expect(cancel()).rejects.toThrow();
    leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(cache.getQueryCache().getAll()).toEqual([]);
  });

  test.each<[string, Reply]>([
    ['could not be paid', [402, { error: 'PaymentFailed' }]],
    ['was one too many in a minute', [429]],
  ])('the sum stays where it %s', async (_, reply) => {
    const { cancel, reads, getCharge } = setUp(reply);
    await vi.advanceTimersByTimeAsync(1);
    await expect(cancel()).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(getCharge()).toBeDefined();
    expect(reads['next charge']).toBe(0);
  });
});

describe('after a change of a subscription', () => {
  test('the sum of before does not stand beside it until the new one is read', async () => {
    const { cancel, getCharge } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    await cancel();
    expect(getCharge()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(getCharge()).toBeDefined();
  });

  test('what follows from it is read again, and nothing else', async () => {
    const { cancel, reads } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    await cancel();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads).toEqual(ONCE);
  });

  test('nothing is asked for what one charges next that will charge nothing', async () => {
    const { cancel, reads } = setUp([200, { ...wireSubscription, status: 'canceled' }]);
    await vi.advanceTimersByTimeAsync(1);
    await cancel();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads).toEqual({ ...ONCE, 'next charge': 0 });
  });

  test('that Polar goes on with in the background, it is read a few times more', async () => {
    const { resume, reads } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    await resume();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(reads['license keys']).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(reads['license keys']).toBe(2);
    await vi.advanceTimersByTimeAsync(68_000);
    expect(reads).toMatchObject({ 'license keys': 7, orders: 7, subscriptions: 7, customer: 0 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reads['license keys']).toBe(7);
  });

  test('what each is charged next, a request for each, is read with the first and the last of them', async () => {
    const { resume, reads } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    await resume();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(reads).toMatchObject({ 'next charge': 1, 'next charge of another': 0 });
    await vi.advanceTimersByTimeAsync(1);
    expect(reads).toMatchObject({ 'next charge': 2, 'next charge of another': 1 });
    await vi.advanceTimersByTimeAsync(67_999);
    expect(reads).toMatchObject({ 'next charge': 2, 'next charge of another': 1 });
    await vi.advanceTimersByTimeAsync(1);
    expect(reads).toMatchObject({ 'next charge': 3, 'next charge of another': 2 });
  });

  test('a list of several requests is read with the first and the last of them', async () => {
    const { resume, client, cache, reads } = setUp();
    let count = -1;
    const many = new QueryObserver(cache, {
      queryKey: [...subscriptionQueryKeys.lists(client), 'many'],
      queryFn() {
        count += 1;
        return { items: Array.from({ length: 101 }, (_, index) => ({ id: `${index}` })) };
      },
    });
    many.subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    await resume();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(count).toBe(2);
    await vi.advanceTimersByTimeAsync(67_999);
    expect(count).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(count).toBe(3);
    expect(reads).toMatchObject({ subscriptions: 7 });
  });

  test('what a dialog that is open says of the cost is read with each of them', async () => {
    const { resume, reads } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    await resume();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(reads['cost of a change']).toBe(0);
    await vi.advanceTimersByTimeAsync(68_001);
    expect(reads['cost of a change']).toBe(6);
  });

  test('another change begins these reads anew, and does not double them', async () => {
    const { resume, reads } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    await resume();
    await vi.advanceTimersByTimeAsync(1_000);
    await resume();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reads['license keys']).toBe(8);
  });

  test('nothing is read for a customer who has left', async () => {
    const { resume, leave, cache } = setUp();
    await vi.advanceTimersByTimeAsync(0);
    await resume();
    leave();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(cache.getQueryCache().getAll()).toEqual([]);
  });
});
