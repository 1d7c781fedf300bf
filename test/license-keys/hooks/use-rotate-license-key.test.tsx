import { act, waitFor } from '@testing-library/react';
import { useLicenseKey, useRotateLicenseKey } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  NOW,
  passTime,
  renderHookWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';

beforeEach(() => startClock());

/** Renders the hooks of a license key. */
async function renderKey() {
  const licenseKey = createLicenseKey({}, { now: NOW });
  const rendered = renderHookWithPortal(
    () => ({ query: useLicenseKey(licenseKey.id), change: useRotateLicenseKey(licenseKey.id) }),
    { licenseKeys: [licenseKey] },
  );
  const { polar, result } = rendered;
  await waitFor(() => expect(result.current.query.data).toBeDefined());
  polar.latency = 100;
  return {
    ...rendered,
    licenseKey,
    async mutate() {
      act(() => result.current.change.mutate());
      await passTime(0);
    },
    getShownKey: () => result.current.query.data?.key,
    getServerKey: () => polar.licenseKeys.get(licenseKey.id)?.key,
    countRotations: () =>
      polar.requests.filter(({ operation }) => operation === 'licenseKeys.rotate').length,
  };
}

describe('useRotateLicenseKey', () => {
  test('replaces the key and keeps the activations', async () => {
    const { licenseKey, mutate, getShownKey, getServerKey, result } = await renderKey();
    const before = result.current.query.data;
    await mutate();
    expect(result.current.change.isPending).toBe(true);
    expect(getShownKey()).toBe(licenseKey.key);
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    expect(getShownKey()).toBe(getServerKey());
    expect(getShownKey()).not.toBe(licenseKey.key);
    expect(result.current.query.data?.activations).toEqual(before?.activations);
  });

  test('keeps the old key, returns the error and reports it once when Polar refuses', async () => {
    const { licenseKey, mutate, getShownKey, polar, result, onError } = await renderKey();
    polar.fail('licenseKeys.rotate', 400);
    await mutate();
    await runClockUntil(() => expect(result.current.change.error?.code).toBe('rejected'));
    expect(getShownKey()).toBe(licenseKey.key);
    expect(onError.mock.calls).toEqual([[result.current.change.error]]);
  });

  test('finds the new key when the response is lost, without a second rotation', async () => {
    const { mutate, getShownKey, getServerKey, countRotations, polar, result } = await renderKey();
    polar.fail('licenseKeys.rotate', 'lost_response');
    await mutate();
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    expect(getShownKey()).toBe(getServerKey());
    expect(countRotations()).toBe(1);
  });

  test('completes the rotation after an unmount', async () => {
    const { licenseKey, mutate, getServerKey, countRotations, unmount } = await renderKey();
    await mutate();
    unmount();
    await runClockUntil(() => expect(getServerKey()).not.toBe(licenseKey.key));
    expect(countRotations()).toBe(1);
  });
});
