import { act, waitFor } from '@testing-library/react';
import { useDeactivateActivation, useLicenseKey } from 'polar-customer-portal';
import { createActivations, createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  NOW,
  passTime,
  renderHookWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';

beforeEach(() => startClock());

/** A page that shows the activations of a license key by hooks alone. */
async function renderActivations(count: number) {
  const activations = createActivations(count, { now: NOW });
  const licenseKey = createLicenseKey({ activations, limit_activations: 20 }, { now: NOW });
  const rendered = renderHookWithPortal(
    () => ({ query: useLicenseKey(licenseKey.id), change: useDeactivateActivation(licenseKey.id) }),
    { licenseKeys: [licenseKey] },
  );
  const { polar, result } = rendered;
  await waitFor(() => expect(result.current.query.data).toBeDefined());
  polar.latency = 100;
  return {
    ...rendered,
    ids: activations.map(({ id }) => id),
    async mutate(...ids: (string | undefined)[]) {
      act(() => ids.forEach((id = '') => result.current.change.mutate(id)));
      await passTime(0);
    },
    countShown: () => result.current.query.data?.activations.length,
    countHeld: () => polar.licenseKeys.get(licenseKey.id)?.activations.length,
  };
}

describe('useDeactivateActivation', () => {
  test('takes an activation away at once, and for good once Polar has', async () => {
    const { ids, mutate, countShown, countHeld, result } = await renderActivations(3);
    await mutate(ids[1]);
    expect(countShown()).toBe(2);
    expect(countHeld()).toBe(3);
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    expect(countShown()).toBe(2);
    expect(countHeld()).toBe(2);
    expect(result.current.query.data?.activations.map(({ id }) => id)).not.toContain(ids[1]);
  });

  test('gives it back with the error when Polar refuses, and tells the page once', async () => {
    const { ids, mutate, countShown, polar, result, onError } = await renderActivations(3);
    polar.fail('licenseKeys.deactivate', 403);
    await mutate(ids[1]);
    expect(countShown()).toBe(2);
    await runClockUntil(() => expect(result.current.change.error?.code).toBe('forbidden'));
    expect(countShown()).toBe(3);
    expect(onError.mock.calls).toEqual([[result.current.change.error]]);
  });

  test('frees twelve as fast as they are asked for, and Polar blocks nobody', async () => {
    const { ids, mutate, countShown, countHeld, polar, onError } = await renderActivations(12);
    await mutate(...ids);
    expect(countShown()).toBe(0);
    await runClockUntil(() => expect(countHeld()).toBe(0));
    const times = polar.requests.slice(1).map(({ time }) => time);
    expect(times).toHaveLength(12);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses.filter((pause) => pause < 400)).toEqual([]);
    expect(countShown()).toBe(0);
    expect(onError).not.toHaveBeenCalled();
  });

  test('is not undone by a refresh meanwhile', async () => {
    const { ids, mutate, countShown, polar, result } = await renderActivations(2);
    polar.latency = 2_000;
    await mutate(ids[0]);
    await runClockUntil(() => expect(polar.requests).toHaveLength(2));
    polar.latency = 0;
    await act(() => result.current.query.refetch());
    expect(result.current.change.isPending).toBe(true);
    expect(countShown()).toBe(1);
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    expect(countShown()).toBe(1);
  });

  test('goes on when its page is left, all that were asked for', async () => {
    const { ids, mutate, countHeld, unmount, onEvent } = await renderActivations(3);
    await mutate(...ids);
    unmount();
    await runClockUntil(() => expect(countHeld()).toBe(0));
    await runClockUntil(() => expect(onEvent).toHaveBeenCalledTimes(3));
  });
});
