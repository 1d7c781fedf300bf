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

/** A page that shows a license key by hooks alone. */
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
    getHeldKey: () => polar.licenseKeys.get(licenseKey.id)?.key,
    countRotations: () =>
      polar.requests.filter(({ operation }) => operation === 'licenseKeys.rotate').length,
  };
}

describe('useRotateLicenseKey', () => {
  test('brings the new key, with the activations as they were', async () => {
    const { licenseKey, mutate, getShownKey, getHeldKey, result } = await renderKey();
    const before = result.current.query.data;
    await mutate();
    expect(result.current.change.isPending).toBe(true);
    expect(getShownKey()).toBe(licenseKey.key);
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    expect(getShownKey()).toBe(getHeldKey());
    expect(getShownKey()).not.toBe(licenseKey.key);
    expect(result.current.query.data?.activations).toEqual(before?.activations);
  });

  test('leaves the old one with the error when Polar refuses, and tells the page once', async () => {
    const { licenseKey, mutate, getShownKey, polar, result, onError } = await renderKey();
    polar.fail('licenseKeys.rotate', 400);
    await mutate();
    await runClockUntil(() => expect(result.current.change.error?.code).toBe('rejected'));
    expect(getShownKey()).toBe(licenseKey.key);
    expect(onError.mock.calls).toEqual([[result.current.change.error]]);
  });

  test('finds the new key when the answer is lost, with one request', async () => {
    const { mutate, getShownKey, getHeldKey, countRotations, polar, result } = await renderKey();
    polar.fail('licenseKeys.rotate', 'lost_response');
    await mutate();
    await runClockUntil(() => expect(result.current.change.isSuccess).toBe(true));
    expect(getShownKey()).toBe(getHeldKey());
    expect(countRotations()).toBe(1);
  });

  test('goes on when its page is left', async () => {
    const { licenseKey, mutate, getHeldKey, countRotations, unmount } = await renderKey();
    await mutate();
    unmount();
    await runClockUntil(() => expect(getHeldKey()).not.toBe(licenseKey.key));
    expect(countRotations()).toBe(1);
  });
});
