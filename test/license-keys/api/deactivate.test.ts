import { deactivateLicenseKey } from 'polar-customer-portal/client';
import { createCustomer } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect } from '../../core/http/ask.ts';
import { runClockUntilSettled, stopClock } from '../../core/http/clock.ts';
import { readBody, recordApp } from '../../core/http/record.ts';

describe('a deactivation', () => {
  test('frees the slot, and has nothing to say', async () => {
    const { polar, client, licenseKey, get } = connect();
    const { key, organization_id, activations } = licenseKey;
    const activation_id = activations[0]?.id ?? '';
    const answer = deactivateLicenseKey(client, { key, organization_id, activation_id });
    expect(await answer).toBeUndefined();
    expect((await get()).activations).toEqual(activations.slice(1));
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'licenseKeys.deactivate',
      'licenseKeys.get',
    ]);
  });

  test('sends the three things that it takes as JSON, and no session', async () => {
    const sessionToken = vi.fn(() => 'polar_cst_x');
    const { client, licenseKey, names, activation, requests } = recordApp({}, { sessionToken });
    const activation_id = activation.id;
    const more = { ...licenseKey, activation_id, label: 'Laptop' };
    await deactivateLicenseKey(client, more);
    expect(requests.map(({ url, init }) => ({ url, init }))).toEqual([
      {
        url: 'https://api.polar.sh/v1/customer-portal/license-keys/deactivate',
        init: {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Polar-Version': '2026-10' },
          body: expect.any(String) as string,
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
    expect(requests.map(readBody)).toEqual([{ ...names, activation_id }]);
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test('works though the session has ended', async () => {
    const app = recordApp({}, { sessionToken: 'polar_cst_ended' });
    const { client, names, activation, getServed } = app;
    await deactivateLicenseKey(client, { ...names, activation_id: activation.id });
    expect(getServed()?.activations).toHaveLength(1);
  });

  test('finds nothing the second time', async () => {
    stopClock();
    const { client, names, activation, getServed } = recordApp();
    const params = { ...names, activation_id: activation.id };
    await runClockUntilSettled(deactivateLicenseKey(client, params));
    const again = deactivateLicenseKey(client, params);
    const error = await runClockUntilSettled(catchError(again));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
    expect(getServed()?.activations).toHaveLength(1);
  });

  test.each([{ key: 'NIMBUS-OLD' }, { organization_id: createCustomer().id }])(
    'needs the key as it is now (%j)',
    async (wrong) => {
      const { client, names, activation, getServed } = recordApp();
      const params = { ...names, activation_id: activation.id, ...wrong };
      const error = await catchError(deactivateLicenseKey(client, params));
      expect(error).toMatchObject({ code: 'not_found', status: 404 });
      expect(getServed()?.activations).toHaveLength(2);
    },
  );
});
