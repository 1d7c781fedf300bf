import { QueryClient } from '@tanstack/react-query';
import {
  accountQueryKeys,
  customerOptions,
  requestEmailChangeOptions,
  updateCustomerOptions,
  type CustomerUpdate,
  type PortalCustomer,
  type PortalError,
} from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { respondWith, type Reply } from '../core/http/respond.ts';

const ADA: PortalCustomer = { id: '1', modified_at: '2026-06-01T00:00:00Z', billing_name: 'Ada' };
const BOB: PortalCustomer = { id: '1', modified_at: '2026-06-02T00:00:00Z', billing_name: 'Bob' };

const lost: Reply = () => {
  throw new TypeError('Failed to fetch');
};

/** A cache with a customer, and a Polar that responds to what follows in turn. */
async function setUp(...replies: Reply[]) {
  const { client, sent } = respondWith([[200, ADA], ...replies]);
  const cache = new QueryClient();
  await cache.fetchQuery(customerOptions(client));
  const run = async (changes: CustomerUpdate = { billing_name: 'Bob' }) => {
    const mutation = cache.getMutationCache().build(cache, updateCustomerOptions(client));
    return mutation.execute(changes).then(
      ({ billing_name }) => billing_name,
      ({ code }: PortalError) => code,
    );
  };
  const getCached = () => cache.getQueryData(accountQueryKeys.customer(client));
  const getMethods = () => sent.slice(1).map(({ init }) => init.method);
  return { client, cache, run, getCached, getMethods };
}

describe('A change of billing details', () => {
  test('is in the cache from the answer, without another read', async () => {
    const { run, getCached, getMethods } = await setUp([200, BOB]);
    expect(await run()).toBe('Bob');
    expect(getCached()).toEqual(BOB);
    expect(getMethods()).toEqual(['PATCH']);
  });

  test('that was made although its answer was lost is done, after one look', async () => {
    const { run, getCached, getMethods } = await setUp(lost, [200, BOB]);
    expect(await run()).toBe('Bob');
    expect(getCached()).toEqual(BOB);
    expect(getMethods()).toEqual(['PATCH', 'GET']);
  });

  test.each([
    ['a lost answer', lost, 'network'],
    ['a 500', [500], 'server'],
    ['an answer that cannot be read', [200, { nothing: true }], 'invalid_response'],
    ['a 401 of somebody else', [401, { error: 'who are you' }], 'rejected'],
  ] as const)('that was not made is not done after %s', async (_, reply, code) => {
    const { run, getCached, getMethods } = await setUp(reply as Reply, [200, ADA]);
    expect(await run()).toBe(code);
    expect(getCached()).toEqual(ADA);
    expect(getMethods()).toEqual(['PATCH', 'GET']);
  });

  test('is unconfirmed if the look fails too', async () => {
    const { client, cache, run, getMethods } = await setUp(lost, [500]);
    expect(await run()).toBe('unconfirmed');
    expect(getMethods()).toEqual(['PATCH', 'GET']);
    expect(cache.getQueryState(accountQueryKeys.customer(client))?.isInvalidated).toBe(true);
  });

  test('that Polar refuses is not looked for, and changes nothing', async () => {
    const { run, getCached, getMethods } = await setUp([422, { detail: [] }]);
    expect(await run()).toBe('invalid_request');
    expect(getCached()).toEqual(ADA);
    expect(getMethods()).toEqual(['PATCH']);
  });

  test('that ends with the session shows so on what was read', async () => {
    const { client, cache, run } = await setUp([401, { error: 'invalid_token' }]);
    expect(await run()).toBe('unauthorized');
    const state = cache.getQueryState(accountQueryKeys.customer(client));
    expect(state).toMatchObject({ status: 'error', data: ADA });
  });

  test('that a member may not make asks again who is looking', async () => {
    const { client, cache, run } = await setUp([403, { error: 'NotPermitted' }]);
    const queryKey = accountQueryKeys.user(client);
    cache.setQueryData(queryKey, { type: 'member', role: 'owner' });
    expect(await run()).toBe('forbidden');
    expect(cache.getQueryState(queryKey)?.isInvalidated).toBe(true);
  });

  test('writes nothing for a customer who has left meanwhile', async () => {
    const { client, cache, run, getCached } = await setUp([200, BOB]);
    cache.removeQueries({ queryKey: accountQueryKeys.customer(client) });
    expect(await run()).toBe('Bob');
    expect(getCached()).toBeUndefined();
  });
});

describe('An older copy of a customer', () => {
  test('is not taken for what Polar holds', async () => {
    const { client, cache } = await setUp([200, BOB], [200, ADA]);
    const read = () => cache.fetchQuery({ ...customerOptions(client), staleTime: 0, retry: false });
    await read();
    await expect(read()).rejects.toMatchObject({ code: 'network' });
  });

  test('is taken if it is of another customer', async () => {
    const { client, cache } = await setUp([200, { ...ADA, id: '2', modified_at: null }]);
    const read = () => cache.fetchQuery({ ...customerOptions(client), staleTime: 0, retry: false });
    expect(await read()).toMatchObject({ id: '2' });
  });
});

const request = async (reply: Reply) => {
  const { client, cache, getMethods } = await setUp(reply);
  const mutation = cache.getMutationCache().build(cache, requestEmailChangeOptions(client));
  const outcome = await mutation.execute('new@example.com').then(
    () => 'done',
    ({ code }: PortalError) => code,
  );
  expect(getMethods()).toEqual(['POST']);
  return outcome;
};

describe('A request for another e-mail address', () => {
  test.each([
    ['done', 'a 202', [202, null]],
    ['unconfirmed', 'a lost answer', lost],
    ['unconfirmed', 'a 500', [500]],
    ['forbidden', 'a 403', [403, {}]],
    ['rate_limited', 'an empty 429', [429]],
    ['invalid_request', 'a 422', [422, { detail: [] }]],
  ] as const)('is %s after %s, and never sent twice', async (outcome, _, reply) => {
    expect(await request(reply as Reply)).toBe(outcome);
  });
});
