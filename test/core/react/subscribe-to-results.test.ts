import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { subscribeToResults } from '../../../src/core/react/subscribe-to-results.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const queryKey = ['devices'];

function listen() {
  const queryClient = new QueryClient();
  const listener = vi.fn();
  const end = subscribeToResults(queryClient, listener);
  return { queryClient, listener, end };
}

test('tells each listener once of all results that arrive at the same time', () => {
  const { queryClient, listener } = listen();
  const other = vi.fn();
  subscribeToResults(queryClient, other);
  queryClient.setQueryData(queryKey, ['Mac']);
  queryClient.setQueryData(['names'], ['Acme']);
  vi.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(1);
});

test.each<[string, (queryClient: QueryClient) => unknown]>([
  ['set', (queryClient) => queryClient.setQueryData(queryKey, ['iPad'])],
  ['reset', (queryClient) => queryClient.resetQueries({ queryKey })],
  ['removed', (queryClient) => queryClient.removeQueries({ queryKey })],
])('tells of data that is %s', (_, change) => {
  const { queryClient, listener } = listen();
  queryClient.setQueryData(queryKey, ['Mac']);
  vi.runAllTimers();
  listener.mockClear();
  change(queryClient);
  vi.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('tells nothing of who observes a query, or that it is due to be read', () => {
  const { queryClient, listener } = listen();
  queryClient.setQueryData(queryKey, ['Mac']);
  vi.runAllTimers();
  listener.mockClear();
  new QueryObserver(queryClient, { queryKey, enabled: false }).subscribe(() => {})();
  void queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
  vi.runAllTimers();
  expect(listener).not.toHaveBeenCalled();
});

test('leaves the cache alone once nobody listens any more', () => {
  const { queryClient, listener, end } = listen();
  queryClient.setQueryData(queryKey, ['Mac']);
  end();
  vi.runAllTimers();
  expect(listener).not.toHaveBeenCalled();
  expect(queryClient.getQueryCache().hasListeners()).toBe(false);
});
