import {
  getLicenseKey,
  rotateLicenseKey,
  type PortalErrorCode,
} from 'polar-customer-portal/client';
import { createCustomer, createLicenseKey, type MockFailure } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, connectWithTokens, ENDED, readAll } from '../../core/http/ask.ts';
import { runClockUntilSettled, stopClock } from '../../core/http/clock.ts';
import { record, recordApp } from '../../core/http/record.ts';

describe('a rotation', () => {
  test('gives another key, and everything else as it was, without activations', async () => {
    const { polar, client, licenseKey, get } = connect();
    const { activations, ...before } = await get();
    const rotated = await rotateLicenseKey(client, licenseKey.id);
    expect(rotated.key).not.toBe(licenseKey.key);
    expect(rotated).toEqual({
      ...before,
      key: polar.licenseKeys.get(licenseKey.id)?.key,
      modified_at: expect.any(String) as string,
    });
    expect(await get()).toEqual({ ...rotated, activations });
    expect(activations).toHaveLength(2);
  });

  test('sends the session, and no body', async () => {
    const licenseKey = createLicenseKey();
    const { client, polar, requests } = record({}, { licenseKeys: [licenseKey] });
    await rotateLicenseKey(client, licenseKey.id);
    expect(requests.map(({ url, init }) => ({ url, init }))).toEqual([
      {
        url: `https://api.polar.sh/v1/customer-portal/license-keys/${licenseKey.id}/rotate`,
        init: {
          method: 'POST',
          headers: { Authorization: `Bearer ${polar.sessionToken}`, 'Polar-Version': '2026-10' },
          body: undefined,
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
  });

  test('is possible while the key is disabled', async () => {
    const { client, licenseKey } = connect({}, { status: 'disabled' });
    expect(await rotateLicenseKey(client, licenseKey.id)).toMatchObject({ status: 'disabled' });
  });

  test('is declined when the key is revoked, with the reason', async () => {
    const { polar, client, licenseKey } = connect({}, { status: 'revoked' });
    const error = await catchError(rotateLicenseKey(client, licenseKey.id));
    expect(error).toMatchObject({ code: 'rejected', status: 400 });
    expect(error.message).toMatch(/\/rotate: License key cannot be rotated.* status: revoked/);
    expect(polar.licenseKeys.get(licenseKey.id)?.key).toBe(licenseKey.key);
  });

  test('is not for the key of another customer', async () => {
    const theirs = createLicenseKey({ customer: createCustomer() });
    const { polar, client } = connect();
    polar.licenseKeys.add(theirs);
    const error = await catchError(rotateLicenseKey(client, theirs.id));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
    expect(polar.licenseKeys.get(theirs.id)?.key).toBe(theirs.key);
  });

  test.each(['NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F', '', '../activate', 'x'])(
    'is not even asked for with something else than an id ("%s")',
    async (id) => {
      const sessionToken = vi.fn(() => 'polar_cst_x');
      const { polar, client } = connect({ sessionToken });
      const error = await catchError(rotateLicenseKey(client, id));
      expect(error).toMatchObject({ code: 'invalid_request', status: undefined });
      if (id) expect(readAll(error)).not.toContain(id);
      expect(sessionToken).not.toHaveBeenCalled();
      expect(polar.requests).toEqual([]);
    },
  );
});

describe('a rotation that fails', () => {
  test.each<[MockFailure, PortalErrorCode]>([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'server'],
    ['network', 'network'],
    ['lost_response', 'network'],
    ['hang', 'timeout'],
    ['html', 'invalid_response'],
    ['garbage', 'invalid_response'],
    [{ body: { key: 7 } }, 'invalid_response'],
  ])('is never sent a second time (%j)', async (failure, code) => {
    stopClock();
    const sessionToken = vi.fn(() => polar.sessionToken);
    const { polar, client, licenseKey, requests } = recordApp({}, { sessionToken });
    polar.fail('licenseKeys.rotate', failure, { times: 1 });
    const error = await runClockUntilSettled(catchError(rotateLicenseKey(client, licenseKey.id)));
    expect(error.code).toBe(code);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual(['rotate']);
    expect(sessionToken).toHaveBeenCalledTimes(1);
  });

  test('may have happened all the same, which the key tells', async () => {
    const { polar, client, licenseKey, get } = connect();
    polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    await catchError(rotateLicenseKey(client, licenseKey.id));
    const { key } = await get();
    expect(key).not.toBe(licenseKey.key);
    expect(polar.licenseKeys.get(licenseKey.id)?.key).toBe(key);
  });

  test.each([
    ['rotation', rotateLicenseKey],
    ['read', getLicenseKey],
  ])('because the session has ended lets the next %s have another', async (_, ask) => {
    const { polar, client, licenseKey, sessionToken } = connectWithTokens(ENDED);
    const error = await catchError(rotateLicenseKey(client, licenseKey.id));
    expect(error).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(sessionToken).toHaveBeenCalledTimes(1);
    expect(await ask(client, licenseKey.id)).toMatchObject({ id: licenseKey.id });
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(polar.requests).toHaveLength(2);
  });

  test('because its caller left ends with the caller’s own reason', async () => {
    const { polar, client, licenseKey } = connect();
    polar.fail('licenseKeys.rotate', 'hang');
    const controller = new AbortController();
    const reason = new Error('The page was left.');
    const request = rotateLicenseKey(client, licenseKey.id, { signal: controller.signal });
    await vi.waitFor(() => expect(polar.requests).toHaveLength(1), { interval: 1 });
    controller.abort(reason);
    await expect(request).rejects.toBe(reason);
    expect(polar.requests).toHaveLength(1);
  });
});
