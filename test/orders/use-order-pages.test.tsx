import { createMember, createOrder, type MockOrder } from 'polar-customer-portal/mock';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { server } from '../network.ts';
import { servePolar } from '../mock/serve-polar.ts';
import { useOrder, useOrders } from '../../src/orders/hooks.ts';
import { useOrderPages } from '../../src/orders/use-order-pages.ts';
import {
  passTime,
  renderHookWithPortal,
  runClockUntil,
  startClock,
} from '../render-with-portal.tsx';
import { act } from '@testing-library/react';

/** Orders of a day each, newest first. */
function createOrders(...statuses: MockOrder['status'][]): MockOrder[] {
  return statuses.map((status, index) =>
    createOrder({
      status,
      created_at: new Date(Date.UTC(2026, 5, 1) - index * 86_400_000).toISOString(),
    }),
  );
}

const repeat = (status: string, count: number) => Array.from({ length: count }, () => status);

function showPages(orders: MockOrder[], limit = 2) {
  startClock();
  const rendered = renderHookWithPortal(() => useOrderPages({ limit }), { orders });
  const { result, polar } = rendered;
  return {
    ...rendered,
    getIds: () => result.current.orders?.map(({ id }) => id),
    count: () => polar.requests.filter(({ operation }) => operation === 'orders.list').length,
    isSettled: () =>
      runClockUntil(() =>
        expect(result.current).toMatchObject({ isLoading: false, isLoadingMore: false }),
      ),
  };
}

describe('the pages of orders', () => {
  test('are loaded one by one', async () => {
    const orders = createOrders(...repeat('paid', 5));
    const { result, getIds, isSettled, count } = showPages(orders);
    expect(result.current).toMatchObject({ orders: undefined, isLoading: true, hasMore: false });
    await isSettled();
    expect(getIds()).toEqual(orders.slice(0, 2).map(({ id }) => id));
    expect(result.current.hasMore).toBe(true);
    for (const loaded of [4, 5]) {
      act(() => result.current.loadMore());
      // A double click.
      act(() => result.current.loadMore());
      await isSettled();
      expect(getIds()).toEqual(orders.slice(0, loaded).map(({ id }) => id));
    }
    expect(result.current.hasMore).toBe(false);
    act(() => result.current.loadMore());
    await passTime(1_000);
    expect(count()).toBe(3);
  });

  test('that have nothing to show are followed by the next', async () => {
    const orders = createOrders('draft', 'void', 'void', 'draft', 'paid', 'draft', 'draft', 'void');
    const { result, getIds, isSettled, count } = showPages(orders);
    await runClockUntil(() => expect(getIds()).toHaveLength(1));
    await isSettled();
    expect(getIds()).toEqual([orders[4]?.id]);
    expect(count()).toBe(3);
    act(() => result.current.loadMore());
    await isSettled();
    expect(result.current.hasMore).toBe(false);
    expect(count()).toBe(4);
  });

  test('end with one that has nothing, however many Polar counts', async () => {
    const { result, isSettled, polar } = showPages(createOrders('paid', 'paid'));
    polar.fail('orders.list', {
      body: { items: [], pagination: { total_count: 9_000, max_page: 4_500 } },
    });
    await isSettled();
    expect(result.current).toMatchObject({ orders: [], hasMore: false });
  });

  test('are not followed without end where none has anything to show', async () => {
    const { result, count } = showPages(createOrders(...repeat('void', 80)));
    await runClockUntil(() => expect(count()).toBe(20));
    await passTime(10_000);
    expect(count()).toBe(20);
    expect(result.current).toMatchObject({ orders: [], hasMore: true, isLoadingMore: false });
    act(() => result.current.loadMore());
    await runClockUntil(() => expect(count()).toBe(40));
  });

  test('of which a further one has failed say so, and ask for that again', async () => {
    const { result, getIds, isSettled, polar } = showPages(createOrders(...repeat('paid', 4)));
    await isSettled();
    const stop = polar.fail('orders.list', 403);
    act(() => result.current.loadMore());
    await runClockUntil(() => expect(result.current.failed).toBe('more'));
    expect(result.current).toMatchObject({ error: { code: 'forbidden' }, isLoadingMore: false });
    expect(getIds()).toHaveLength(2);
    stop();
    await act(() => result.current.retry());
    await runClockUntil(() => expect(getIds()).toHaveLength(4));
    expect(result.current.failed).toBeUndefined();
  });

  test('end with one that has nothing, however many Polar counts', async () => {
    let count = 0;
    const { result, isSettled } = showPages([]);
    server.use(
      http.get('https://api.polar.sh/v1/customer-portal/orders/', () => {
        count += 1;
        return HttpResponse.json({ items: [], pagination: { total_count: 9, max_page: 1e9 } });
      }),
    );
    await isSettled();
    await passTime(10_000);
    expect(result.current).toMatchObject({ orders: [], hasMore: false });
    expect(count).toBe(1);
  });

  test('name the products that were there, also under a filter that leaves out some', async () => {
    startClock();
    const orders = [
      createOrder({ product: { name: 'Nimbus Pro' } }),
      createOrder({ product: { name: 'Fonts' } }),
      createOrder({ product: null }),
    ];
    const filter: { product_id?: string } = {};
    const { result, rerender } = renderHookWithPortal(() => useOrderPages({ ...filter }), {
      orders,
    });
    await runClockUntil(() => expect(result.current.orders).toHaveLength(3));
    expect(result.current.products.map(({ name }) => name)).toEqual(['Fonts', 'Nimbus Pro']);
    filter.product_id = result.current.products[0]?.id ?? '';
    rerender();
    // Until the answer is there, what was there stays.
    expect(result.current).toMatchObject({ isLoading: true });
    expect(result.current.orders).toHaveLength(3);
    await runClockUntil(() => expect(result.current.orders).toHaveLength(1));
    expect(result.current.products).toHaveLength(2);
  });
});

test('a member who may not see orders never asks for them', async () => {
  startClock();
  const member = createMember({ role: 'member' });
  const order = createOrder();
  const polar = servePolar({ orders: [order], members: [member] });
  const { token } = polar.createSession({ member });
  const { result, onError } = renderHookWithPortal(
    () => ({ list: useOrders(), detail: useOrder(order.id), pages: useOrderPages() }),
    { polar, provider: { sessionToken: token } },
  );
  await passTime(5_000);
  expect(result.current.list.data).toBeUndefined();
  expect(result.current.detail.data).toBeUndefined();
  expect(result.current.pages).toMatchObject({ isLoading: false, orders: undefined });
  await act(() => result.current.pages.retry());
  expect(new Set(polar.requests.map(({ operation }) => operation))).toEqual(
    new Set(['customerSession.getAuthenticatedUser']),
  );
  expect(onError).not.toHaveBeenCalled();
});

test('the orders of a page stay while the next one loads', async () => {
  startClock();
  const orders = createOrders(...repeat('paid', 3));
  const params = { page: 1, limit: 2 };
  const { result, rerender } = renderHookWithPortal(() => useOrders({ ...params }), { orders });
  await runClockUntil(() => expect(result.current.data?.items).toHaveLength(2));
  params.page = 2;
  rerender();
  expect(result.current).toMatchObject({ isPlaceholderData: true });
  expect(result.current.data?.items).toHaveLength(2);
  await runClockUntil(() => expect(result.current.data?.items).toHaveLength(1));
});
