import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { usePendingVariables } from '../../../src/core/react/use-pending-variables.ts';
import { passTime, startClock } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

const KEY = ['devices', 'deactivate'];

function setUp() {
  const queryClient = new QueryClient();
  const { result, rerender } = renderHook(() => usePendingVariables(queryClient, KEY));
  const running: (() => void)[] = [];
  const mutationFn = () => new Promise<void>((resolve) => running.push(resolve));
  const mutate = (mutationKey: string[], device: string) =>
    new MutationObserver(queryClient, { mutationKey, mutationFn }).mutate(device as never);
  return { queryClient, result, rerender, mutate, endAll: () => running.forEach((end) => end()) };
}

test('has the variables of a mutation while it is pending, and only of those under its key', async () => {
  const { result, mutate, endAll } = setUp();
  expect(result.current).toEqual([]);
  void mutate(['devices', 'rename'], 'Mac');
  void mutate(KEY, 'iPad');
  await passTime(10);
  expect(result.current).toEqual(['iPad']);
  endAll();
  await passTime(10);
  expect(result.current).toEqual([]);
});

test('is the same array in each render until a mutation begins or ends', async () => {
  const { result, rerender, mutate } = setUp();
  const before = result.current;
  rerender();
  expect(result.current).toBe(before);
  void mutate(KEY, 'iPad');
  await passTime(10);
  expect(result.current).toHaveLength(1);
  const during = result.current;
  rerender();
  expect(result.current).toBe(during);
});

test('does not look for mutations again when another component begins to use one', async () => {
  const { queryClient } = setUp();
  const find = vi.spyOn(queryClient.getMutationCache(), 'findAll');
  const observer = new MutationObserver(queryClient, { mutationKey: ['keys'] });
  observer.setOptions({ mutationKey: ['keys'], retry: false });
  // react-query tells of it in a task of its own.
  await passTime(10);
  expect(find).not.toHaveBeenCalled();
});
