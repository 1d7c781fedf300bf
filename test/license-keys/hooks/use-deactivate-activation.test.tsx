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

/** Renders the hooks of a license key with `count` activations. */
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
    countOnServer: () => polar.licenseKeys.get(licenseKey.id)?.activations.length,
  };
}

describe('useDeactivateActivation', () => {
  test('removes an activation at once and keeps it removed when Polar confirms', async () => {
    const { ids, mutate, countShown, countOnServer, result } = await renderActivations(3);
    await mutate(ids[1]);
    expect(countShown()).toBe(2);
    expect(countOnServer()).toBe(3);
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    expect(countShown()).toBe(2);
    expect(countOnServer()).toBe(2);
    expect(result.current.query.data?.activations.map(({ id }) => id)).not.toContain(ids[1]);
  });

  test('leaves all other activations the objects that they were, from the call to a later read', async () => {
    const { ids, mutate, result } = await renderActivations(5);
    const listShown = () => result.current.query.data?.activations ?? [];
    const others = new Set(listShown().slice(1));
    await mutate(ids[0]);
    const shown = listShown();
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    // Nothing has changed since the call, so nothing is to be rendered.
    expect(listShown()).toBe(shown);
    await act(() => result.current.query.refetch());
    expect(listShown()).toBe(shown);
    expect(new Set(shown)).toEqual(others);
    expect(shown.filter((activation) => !others.has(activation))).toEqual([]);
  });

  test('restores the activation, returns the error and reports it once when Polar refuses', async () => {
    const { ids, mutate, countShown, polar, result, onError } = await renderActivations(3);
    polar.fail('licenseKeys.deactivate', 403);
    await mutate(ids[1]);
    expect(countShown()).toBe(2);
    await runClockUntil(() => expect(result.current.change.error?.code).toBe('forbidden'));
    expect(countShown()).toBe(3);
    expect(onError.mock.calls).toEqual([[result.current.change.error]]);
  });

  test('accepts twelve calls at once and sends them slowly enough for Polar’s rate limit', async () => {
    const { ids, mutate, countShown, countOnServer, polar, onError } = await renderActivations(12);
    await mutate(...ids);
    expect(countShown()).toBe(0);
    await runClockUntil(() => expect(countOnServer()).toBe(0));
    const times = polar.requests.slice(1).map(({ time }) => time);
    expect(times).toHaveLength(12);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses.filter((pause) => pause < 400)).toEqual([]);
    expect(countShown()).toBe(0);
    expect(onError).not.toHaveBeenCalled();
  });

  test('keeps the activation removed during a refetch', async () => {
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

  test('completes all pending deactivations after an unmount', async () => {
    const { ids, mutate, countOnServer, unmount, onEvent } = await renderActivations(3);
    await mutate(...ids);
    unmount();
    await runClockUntil(() => expect(countOnServer()).toBe(0));
    await runClockUntil(() => expect(onEvent).toHaveBeenCalledTimes(3));
  });
});
