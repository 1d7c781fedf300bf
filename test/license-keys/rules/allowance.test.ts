import { getActivationUsage, getLicenseKeyUsage } from 'polar-customer-portal';
import { createActivations } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';

describe('getLicenseKeyUsage', () => {
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
  ])('classifies %d of %d as %s', (usage, limit_usage, state) => {
    expect(getLicenseKeyUsage({ usage, limit_usage })).toEqual({
      state,
      used: usage,
      limit: limit_usage,
    });
  });

  test.each([null, 0])('returns unlimited when the limit is %s', (limit_usage) => {
    const unlimited = { state: 'unlimited', limit: null };
    expect(getLicenseKeyUsage({ usage: 0, limit_usage })).toEqual({ ...unlimited, used: 0 });
    expect(getLicenseKeyUsage({ usage: 1_284, limit_usage })).toEqual({
      ...unlimited,
      used: 1_284,
    });
  });

  test.each([
    [{ limit_usage: 100 }, { state: 'unknown', limit: 100 }],
    [{ usage: 7 }, { state: 'unknown', used: 7 }],
    [{ limit_usage: null }, { state: 'unlimited', limit: null }],
    [{}, { state: 'unknown' }],
  ])('claims nothing that Polar did not send (%j)', (sent, allowance) => {
    expect(getLicenseKeyUsage(sent)).toEqual(allowance);
  });
});

const getState = (count: number, limit_activations: number | null) =>
  getActivationUsage({ activations: createActivations(count), limit_activations });

describe('getActivationUsage', () => {
  test.each([
    [1, 3, 'available'],
    [3, 3, 'full'],
    [4, 3, 'over'],
    [1, 1, 'full'],
    [9, 10, 'nearly_full'],
    [8, 10, 'available'],
  ])('classifies %d of %d as %s', (count, limit, state) => {
    expect(getState(count, limit)).toEqual({ state, used: count, limit });
  });

  test('returns unknown when there are no activations, which may be hidden', () => {
    expect(getState(0, 3)).toEqual({ state: 'unknown', used: undefined, limit: 3 });
  });

  test('counts activations that could not be read', () => {
    const activations = createActivations(2);
    expect(
      getActivationUsage({ activations, unreadable: ['is missing'], limit_activations: 3 }),
    ).toEqual({ state: 'full', used: 3, limit: 3 });
    expect(
      getActivationUsage({ activations: [], unreadable: ['is missing'], limit_activations: 3 }),
    ).toEqual({ state: 'unknown', used: undefined, limit: 3 });
  });

  test('returns unknown when the limit is unknown', () => {
    const activations = createActivations(2);
    expect(getActivationUsage({ activations })).toEqual({ state: 'unknown', used: 2 });
  });

  test.each([null, 0])('returns unsupported when the limit is %s', (limit) => {
    expect(getState(0, limit)).toEqual({ state: 'unsupported', used: undefined, limit: null });
    expect(getState(2, limit)).toEqual({ state: 'unsupported', used: 2, limit: null });
  });
});
