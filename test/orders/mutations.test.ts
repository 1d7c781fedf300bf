import { QueryClient } from '@tanstack/react-query';
import {
  generateInvoiceOptions,
  orderListOptions,
  orderOptions,
  updateOrderOptions,
  type OrderUpdate,
} from 'polar-customer-portal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { catchError } from '../core/http/connect.ts';
import { respondWith, type Reply } from '../core/http/respond.ts';
import { wireOrder } from './wire.ts';

const { id } = wireOrder;
const changes = { billing_name: 'Acme Ltd' };
const corrected = { ...wireOrder, ...changes, modified_at: '2026-11-01T00:00:00Z' };
const page = { items: [wireOrder], pagination: { total_count: 1, max_page: 1 } };
const lost: Reply = () => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  vi.useFakeTimers();
});

/** A cache in which an order was read, alone and in a list, before Polar responds with these. */
async function setUp(...replies: Reply[]) {
  const { client, sent } = respondWith([[200, wireOrder], [200, page], ...replies]);
  const queryClient = new QueryClient();
  await queryClient.fetchQuery(orderOptions(client, id));
  await queryClient.fetchQuery(orderListOptions(client));
  const cache = queryClient.getMutationCache();
  return {
    client,
    queryClient,
    update: (variables: OrderUpdate = changes) =>
      cache.build(queryClient, updateOrderOptions(client, id)).execute(variables),
    generate: () => cache.build(queryClient, generateInvoiceOptions(client, id)).execute(undefined),
    getNames: () => [
      queryClient.getQueryData(orderOptions(client, id).queryKey)?.billing_name,
      queryClient.getQueryData(orderListOptions(client).queryKey)?.items[0]?.billing_name,
    ],
    getMethods: () => sent.slice(2).map(({ init }) => init.method),
  };
}

describe('a correction of an order', () => {
  test('is written to the order and to the lists that contain it', async () => {
    const { update, getNames, getMethods } = await setUp([200, corrected]);
    expect((await update()).billing_name).toBe('Acme Ltd');
    expect(getNames()).toEqual(['Acme Ltd', 'Acme Ltd']);
    expect(getMethods()).toEqual(['PATCH']);
  });

  test('that is refused is not made, and nothing is read', async () => {
    const body = {
      error: 'PolarRequestValidationError',
      detail: [{ loc: ['body', 'billing_address', 'state'], msg: 'State cannot be changed' }],
    };
    const { update, getNames, getMethods } = await setUp([422, body]);
    expect(await catchError(update())).toMatchObject({
      code: 'invalid_request',
      fields: ['billing_address.state'],
    });
    expect(getNames()).toEqual(['Ada Example', 'Ada Example']);
    expect(getMethods()).toEqual(['PATCH']);
  });

  test('whose answer is lost counts as made if a look finds it', async () => {
    const { update, getNames, getMethods } = await setUp(lost, [200, corrected]);
    await update();
    expect(getNames()).toEqual(['Acme Ltd', 'Acme Ltd']);
    expect(getMethods()).toEqual(['PATCH', 'GET']);
  });

  test('whose answer is lost is not made if a look does not find it', async () => {
    const { update, getMethods } = await setUp(lost, [200, wireOrder]);
    expect(await catchError(update())).toMatchObject({ code: 'network' });
    expect(getMethods()).toEqual(['PATCH', 'GET']);
  });

  test('that something before Polar answers with 401 does not end the session', async () => {
    const { update, getMethods } = await setUp([401, { error: 'who are you' }], [200, wireOrder]);
    expect(await catchError(update())).toMatchObject({ code: 'rejected', status: 401 });
    expect(getMethods()).toEqual(['PATCH', 'GET']);
  });

  test('is unconfirmed if the look fails too', async () => {
    const { update, getMethods } = await setUp([500], [403, { detail: 'No.' }]);
    expect(await catchError(update())).toMatchObject({
      code: 'unconfirmed',
      cause: { code: 'server' },
    });
    expect(getMethods()).toEqual(['PATCH', 'GET']);
  });

  test('does not bring back an older copy than what was read since', async () => {
    const newer = { ...wireOrder, billing_name: 'Newest', modified_at: '2026-12-01T00:00:00Z' };
    const { update, getNames, queryClient, client } = await setUp([200, newer], [200, corrected]);
    await queryClient.fetchQuery({ ...orderOptions(client, id), staleTime: 0 });
    await update();
    expect(getNames()).toEqual(['Newest', 'Acme Ltd']);
  });

  test('writes nothing to the cache of a customer who has left', async () => {
    const { update, queryClient } = await setUp([200, corrected]);
    queryClient.clear();
    await update();
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
  });
});

describe('a request for an invoice', () => {
  test('is sent once, whatever becomes of it', async () => {
    const made = await setUp([202, null]);
    expect(await made.generate()).toBeUndefined();
    expect(made.getMethods()).toEqual(['POST']);

    const unknown = await setUp(lost);
    expect(await catchError(unknown.generate())).toMatchObject({
      code: 'unconfirmed',
      cause: { code: 'network' },
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(unknown.getMethods()).toEqual(['POST']);

    const refused = await setUp([409, { error: 'OrderNotEligibleForInvoice', detail: 'No.' }]);
    expect(await catchError(refused.generate())).toMatchObject({
      code: 'conflict',
      reason: 'OrderNotEligibleForInvoice',
    });
    expect(refused.getMethods()).toEqual(['POST']);
  });
});
