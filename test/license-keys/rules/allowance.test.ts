import { getActivationUsage, getUsage } from 'polar-customer-portal';
import { createActivations } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';

describe('the usage of a license key', () => {
  test.each([
    [0, 100, 'available'],
    [89, 100, 'available'],
    [90, 100, 'nearly_full'],
    [99, 100, 'nearly_full'],
    [100, 100, 'full'],
    [101, 100, 'over'],
    [8, 9, 'available'],
    [9, 10, 'nearly_full'],
    [0, 1, 'available'],
    [1, 1, 'full'],
  ])('%d of %d is %s', (usage, limit_usage, state) => {
    expect(getUsage({ usage, limit_usage })).toEqual({ state, used: usage, limit: limit_usage });
  });

  test.each([null, 0])('has no end without a limit (%s)', (limit_usage) => {
    const unlimited = { state: 'unlimited', limit: null };
    expect(getUsage({ usage: 0, limit_usage })).toEqual({ ...unlimited, used: 0 });
    expect(getUsage({ usage: 1_284, limit_usage })).toEqual({ ...unlimited, used: 1_284 });
  });
});

const use = (count: number, limit_activations: number | null) =>
  getActivationUsage({ activations: createActivations(count), limit_activations });

describe('the activations of a license key', () => {
  test.each([
    [1, 3, 'available'],
    [3, 3, 'full'],
    [4, 3, 'over'],
    [1, 1, 'full'],
    [9, 10, 'nearly_full'],
    [8, 10, 'available'],
  ])('%d of %d are %s', (count, limit, state) => {
    expect(use(count, limit)).toEqual({ state, used: count, limit });
  });

  test('are not known to be none when there is none to see', () => {
    expect(use(0, 3)).toEqual({ state: 'unknown', used: 0, limit: 3 });
  });

  test.each([null, 0])('are not supported without a limit (%s)', (limit) => {
    expect(use(0, limit)).toEqual({ state: 'unsupported', used: 0, limit: null });
    expect(use(2, limit)).toEqual({ state: 'unsupported', used: 2, limit: null });
  });
});
