import { createPortalClient, getLicenseKey, listLicenseKeys } from 'polar-customer-portal/client';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { catchError, connect, connectWithTokens, ENDED, readAll } from './connect.ts';
import { holdRequests } from './hold-requests.ts';
import { respondWith } from './respond.ts';

describe('a session that cannot be renewed', () => {
  test('is reported by one error, the same for all requests that met it', async () => {
    const { polar, get, sessionToken } = connectWithTokens(ENDED, `${ENDED}_2`);
    const errors = await Promise.all([get(), get(), get()].map(catchError));
    expect(errors[0]).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(new Set(errors).size).toBe(1);
    expect(polar.requests).toHaveLength(6);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(readAll(errors[0])).not.toContain(ENDED);

    await get();
    expect(polar.requests).toHaveLength(7);
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test('is tried once for each read and never in a loop', async () => {
    const { polar, get, sessionToken } = connectWithTokens(
      ...Array.from({ length: 20 }, (_, index) => `${ENDED}_${index}`),
    );
    for (const round of [1, 2, 3]) {
      await catchError(get());
      expect(polar.requests).toHaveLength(2 * round);
      expect(sessionToken).toHaveBeenCalledTimes(2 * round);
    }
  });

  test('is not reported as refused by Polar to a change that a proxy refused', async () => {
    const own = { error: 'Unauthorized', detail: 'Unauthorized' };
    const { client } = respondWith([
      [401, own],
      [401, {}],
      [401, own],
    ]);
    const change = { method: 'POST', path: '/v1/customer-portal/orders/' } as const;
    const send = () => catchError(client.request(change));
    const [first, foreign, last] = [await send(), await send(), await send()];
    expect([first.isPolarsOwn, foreign.isPolarsOwn]).toEqual([true, false]);
    expect(last).toBe(first);
  });

  test('is reported with the error of the page when that could not get another token', async () => {
    const tokens = [() => ENDED, () => Promise.reject(new Error('Sign in first.'))];
    const sessionToken = vi.fn(() => (tokens.shift() ?? (() => polar.sessionToken))());
    const { polar, get } = connect({ sessionToken });
    const errors = await Promise.all([get(), get()].map(catchError));
    expect(errors[0]).toMatchObject({
      code: 'no_session',
      status: undefined,
      cause: new Error('Sign in first.'),
    });
    expect(errors[1]).toBe(errors[0]);
    expect(polar.requests).toHaveLength(2);
  });
});

describe('requests that are refused together', () => {
  const licenseKey = createLicenseKey();

  /** A client with ever new tokens, whose requests wait for the test. */
  function connectHeld() {
    let issued = 0;
    const sessionToken = vi.fn(() => `polar_cst_${++issued}`);
    const { fetch, ...held } = holdRequests();
    const client = createPortalClient({ sessionToken, fetch });
    const get = () => getLicenseKey(client, licenseKey.id);
    return { ...held, get, sessionToken };
  }

  test('share one new token, however many they are', async () => {
    const licenseKeys = Array.from({ length: 10 }, () => createLicenseKey());
    const polar = servePolar({ licenseKeys });
    const tokens = [ENDED];
    const sessionToken = vi.fn(async () => tokens.shift() ?? polar.sessionToken);
    const client = createPortalClient({ sessionToken });
    const found = await Promise.all([
      ...licenseKeys.map(({ id }) => getLicenseKey(client, id)),
      listLicenseKeys(client),
    ]);
    expect(found).toHaveLength(11);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(polar.requests).toHaveLength(22);
  });

  test('take the token that another one has got in the meantime', async () => {
    const { get, respond, waitForTokens, sessionToken } = connectHeld();
    const [first, late] = [get(), get()];
    await waitForTokens(2);
    respond(0, 401);
    await waitForTokens(3);
    respond(2, 200, licenseKey);
    await first;
    respond(1, 401);
    expect((await waitForTokens(4)).slice(2)).toEqual(['polar_cst_2', 'polar_cst_2']);
    respond(3, 200, licenseKey);
    await late;
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('get no third token when the second one was refused too', async () => {
    const { get, respond, waitForTokens, sessionToken } = connectHeld();
    const [first, late] = [catchError(get()), catchError(get())];
    await waitForTokens(2);
    respond(0, 401);
    await waitForTokens(3);
    respond(2, 401);
    const error = await first;
    respond(1, 401);
    expect((await waitForTokens(4)).at(-1)).toBe('polar_cst_2');
    respond(3, 401);
    expect(await late).toBe(error);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('take the token that a later request has just got', async () => {
    const { get, respond, waitForTokens, sessionToken } = connectHeld();
    const [first, late] = [catchError(get()), get()];
    await waitForTokens(2);
    respond(0, 401);
    await waitForTokens(3);
    respond(2, 401);
    await first;
    const next = get();
    await waitForTokens(4);
    respond(1, 401);
    expect((await waitForTokens(5)).slice(3)).toEqual(['polar_cst_3', 'polar_cst_3']);
    respond(3, 200, licenseKey);
    respond(4, 200, licenseKey);
    await Promise.all([next, late]);
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });
});
