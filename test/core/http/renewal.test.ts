import { rotateLicenseKey } from 'polar-customer-portal/client';
import type { MockFailure } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, connectWithTokens, ENDED } from './connect.ts';
import { respondWith, type Reply } from './respond.ts';

const path = '/v1/customer-portal/subscriptions/1';

/** How Polar refuses a token, or its absence. */
const POLARS_OWN = [
  { error: 'Unauthorized', detail: 'Unauthorized' },
  { error: 'invalid_token', error_description: 'It has ended.' },
];
/** How something in between, or an endpoint after it has looked at the request, responds. */
const FOREIGN = [
  {},
  null,
  'Unauthorized',
  { error: 'unauthorized' },
  { error: 'Unauthorized' },
  { error: 'Unauthorized', detail: 'Sign in to the proxy.' },
  { message: 'Unauthorized' },
  { error: 'InvalidCustomerEmailUpdate', detail: 'This request is invalid or has expired.' },
];

/** A client whose page hands out `polar_cst_1`, then `polar_cst_2` and so on. */
function respondToTokens(...replies: Reply[]) {
  let issued = 0;
  const sessionToken = vi.fn(() => `polar_cst_${++issued}`);
  return { ...respondWith(replies, { sessionToken }), sessionToken };
}

describe('a read that is refused with 401', () => {
  test.each([...POLARS_OWN, ...FOREIGN])(
    'is sent once more with another token, whoever refused it (%j)',
    async (body) => {
      const { client, getTokens } = respondToTokens([401, body], [200, { id: 1 }]);
      expect(await client.request({ path })).toEqual({ id: 1 });
      expect(getTokens()).toEqual(['polar_cst_1', 'polar_cst_2']);
      await client.request({ path });
      expect(getTokens()).toEqual(['polar_cst_1', 'polar_cst_2', 'polar_cst_2']);
    },
  );

  test('is not sent once more when the page returns the refused token again', async () => {
    const sessionToken = vi.fn(() => ENDED);
    const { polar, get } = connect({ sessionToken });
    const errors = await Promise.all([get(), get()].map(catchError));
    expect(errors[0]).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(errors[1]).toBe(errors[0]);
    expect(polar.requests).toHaveLength(2);
    expect(sessionToken).toHaveBeenCalledTimes(2);

    sessionToken.mockImplementation(() => polar.sessionToken);
    await get();
    expect(polar.requests).toHaveLength(3);
  });

  test('fails for good when a fixed token was refused', async () => {
    const { polar, get } = connect({ sessionToken: ENDED });
    expect(await catchError(get())).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(polar.requests).toHaveLength(1);
    await catchError(get());
    expect(polar.requests).toHaveLength(2);
  });

  test('is not sent once more on a hidden page, but by the next read when it is shown', async () => {
    const { polar, get, sessionToken } = connectWithTokens(ENDED);
    vi.stubGlobal('document', { hidden: true });
    const errors = await Promise.all([get(), get()].map(catchError));
    expect(errors[0]).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(errors[1]).toBe(errors[0]);
    expect(polar.requests).toHaveLength(2);
    expect(sessionToken).toHaveBeenCalledTimes(1);

    vi.stubGlobal('document', { hidden: false });
    await get();
    expect(polar.requests).toHaveLength(3);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });
});

describe('a change that is refused with 401', () => {
  const change = { method: 'PATCH', path, body: { seats: 3 } } as const;

  test.each(POLARS_OWN)(
    'is sent once more with another token when Polar refused it, which it does before anything is done (%j)',
    async (body) => {
      const { client, sent, getTokens } = respondToTokens([401, body], [200, { id: 1 }]);
      expect(await client.request(change)).toEqual({ id: 1 });
      expect(getTokens()).toEqual(['polar_cst_1', 'polar_cst_2']);
      expect(sent.map(({ init }) => [init.method, init.body])).toEqual([
        ['PATCH', '{"seats":3}'],
        ['PATCH', '{"seats":3}'],
      ]);
    },
  );

  test.each(FOREIGN)('is not sent once more when something else refused it (%j)', async (body) => {
    const { client, getTokens } = respondToTokens([401, body], [200, {}]);
    expect(await catchError(client.request(change))).toMatchObject({ code: 'unauthorized' });
    expect(getTokens()).toEqual(['polar_cst_1']);
    // But that token is not tried again.
    await client.request(change);
    expect(getTokens()).toEqual(['polar_cst_1', 'polar_cst_2']);
  });

  test('is sent once more on a hidden page too: the customer has asked for it', async () => {
    vi.stubGlobal('document', { hidden: true });
    const { client, getTokens } = respondToTokens([401, POLARS_OWN[1]], [200, {}]);
    await client.request(change);
    expect(getTokens()).toEqual(['polar_cst_1', 'polar_cst_2']);
  });

  test('is not sent once more when the page returns the refused token again', async () => {
    const sessionToken = vi.fn(() => ENDED);
    const { client, sent } = respondWith([[401, POLARS_OWN[1]]], { sessionToken });
    const error = await catchError(client.request(change));
    expect(error).toMatchObject({ code: 'unauthorized', status: 401, isPolarsOwn: true });
    expect(error.message).toMatch(/It has ended\. Likely causes: .* There is no other token/);
    expect(sent).toHaveLength(1);
  });

  test('is sent no third time', async () => {
    const { client, getTokens } = respondToTokens([401, POLARS_OWN[1]]);
    expect(await catchError(client.request(change))).toMatchObject({ code: 'unauthorized' });
    expect(getTokens()).toEqual(['polar_cst_1', 'polar_cst_2']);
  });

  test('is not sent once more with a fixed token, or without a session', async () => {
    const fixed = respondWith([[401, POLARS_OWN[1]]]);
    await catchError(fixed.client.request(change));
    expect(fixed.sent).toHaveLength(1);
    const { client, sent, sessionToken } = respondToTokens([401, POLARS_OWN[1]]);
    const error = await catchError(client.request({ ...change, auth: 'none' }));
    expect(error).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(sent).toHaveLength(1);
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test('makes one new license key when it is a rotation', async () => {
    const { polar, client, licenseKey, sessionToken } = connectWithTokens(ENDED);
    const { key } = await rotateLicenseKey(client, licenseKey.id);
    expect(key).not.toBe(licenseKey.key);
    expect(polar.licenseKeys.get(licenseKey.id)?.key).toBe(key);
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'licenseKeys.rotate',
      'licenseKeys.rotate',
    ]);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });
});

describe('a request that fails otherwise', () => {
  test.each<MockFailure>([400, 403, 404, 422, 429, 500, 'network', 'lost_response', 'html'])(
    'is never sent again by the client (%j)',
    async (failure) => {
      const { polar, client, licenseKey, get } = connect();
      polar.fail('all', failure);
      await catchError(rotateLicenseKey(client, licenseKey.id));
      await catchError(get());
      expect(polar.requests).toHaveLength(2);
    },
  );

  test.each<[MockFailure, code: string]>([
    [403, 'forbidden'],
    [500, 'server'],
    ['network', 'network'],
    [{ body: {} }, 'invalid_response'],
  ])('after a renewal says why, and the new token is kept (%j)', async (failure, code) => {
    const { polar, get, sessionToken } = connectWithTokens(ENDED);
    polar.fail('licenseKeys.get', 401, { times: 1 });
    polar.fail('licenseKeys.get', failure, { times: 1 });
    expect((await catchError(get())).code).toBe(code);
    await get();
    expect(polar.requests).toHaveLength(3);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });
});
