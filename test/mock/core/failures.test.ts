import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, read, send, servePolar, SESSION } from '../serve-polar.ts';

function serve() {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const token = polar.sessionToken;
  return {
    polar,
    getHeld: () => polar.licenseKeys.get(licenseKey.id),
    licenseKey,
    get: (signal?: AbortSignal) =>
      send(`${LICENSE_KEYS}/${licenseKey.id}`, { token, ...(signal && { signal }) }),
    rotate: () => send(`${LICENSE_KEYS}/${licenseKey.id}/rotate`, { token, method: 'POST' }),
  };
}

describe('polar.fail', () => {
  test.each([
    [400, 'BadRequest'],
    [401, 'invalid_token'],
    [402, 'PaymentFailed'],
    [403, 'NotPermitted'],
    [404, 'ResourceNotFound'],
    [409, 'PaymentMethodRequired'],
    [410, 'ResourceUnavailable'],
    [422, 'RequestValidationError'],
  ] as const)("with %i responds with Polar's own body (%s)", async (status, error) => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', status);
    expect(await read(get())).toMatchObject({ status, body: { error } });
  });

  test('with 422 repeats the input, as Polar does', async () => {
    const { polar } = serve();
    polar.fail('licenseKeys.validate', 422);
    const body = { key: 'NIMBUS-SECRET' };
    expect(await read(send(`${LICENSE_KEYS}/validate`, { body }))).toMatchObject({
      body: { detail: [{ input: body }] },
    });
  });

  test('with 429 responds without a body', async () => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', 429);
    const response = await get();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.text()).toBe('');
  });

  test('with 500 responds in plain text, without CORS headers', async () => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', 500);
    const response = await get();
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(await response.text()).toBe('Internal Server Error');
  });

  test('with "network" drops the connection before the server acts', async () => {
    const { polar, rotate, getHeld, licenseKey } = serve();
    polar.fail('licenseKeys.rotate', 'network');
    await expect(rotate()).rejects.toThrow(TypeError);
    expect(getHeld()?.key).toBe(licenseKey.key);
  });

  test('with "lost_response" drops the connection after the server has acted', async () => {
    const { polar, rotate, getHeld, licenseKey } = serve();
    polar.fail('licenseKeys.rotate', 'lost_response');
    await expect(rotate()).rejects.toThrow(TypeError);
    expect(getHeld()?.key).not.toBe(licenseKey.key);
  });

  test('with "hang" does not respond until the request is aborted', async () => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', 'hang');
    const controller = new AbortController();
    let settled = false;
    const response = get(controller.signal).finally(() => {
      settled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled).toBe(false);
    controller.abort();
    await expect(response).rejects.toThrow(/abort/);
  });

  test('with "html" responds with a page in place of JSON', async () => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', 'html');
    const response = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test('with "garbage" responds with JSON that breaks off', async () => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', 'garbage');
    const response = await get();
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test.each([
    [{ body: { id: 7 } }, { status: 200, body: { id: 7 } }],
    [{ body: null }, { status: 200, body: null }],
    [
      { body: { detail: 'Down' }, status: 503 },
      { status: 503, body: { detail: 'Down' } },
    ],
  ])('with %j responds with that body', async (failure, expected) => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', failure);
    expect(await read(get())).toEqual(expected);
  });

  test('lets only the requests of its operation fail', async () => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.list', 404);
    expect((await get()).status).toBe(200);
    expect((await send(`${LICENSE_KEYS}/`, { token: polar.sessionToken })).status).toBe(404);
  });

  test('for "all" lets every request fail', async () => {
    const { polar, get } = serve();
    polar.fail('all', 403);
    expect((await get()).status).toBe(403);
    expect((await send(`${SESSION}/introspect`)).status).toBe(403);
  });

  test('applies failures in order, each as many times as it says', async () => {
    const { polar, get } = serve();
    polar.fail('licenseKeys.get', 500, { times: 2 });
    polar.fail('licenseKeys.get', 403, { times: 1 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await get()).status);
    expect(statuses).toEqual([500, 500, 403, 200]);
  });

  test('returns a function that removes the failure; clearFailures removes the others', async () => {
    const { polar, get } = serve();
    const remove = polar.fail('licenseKeys.get', 500);
    polar.fail('licenseKeys.get', 403);
    remove();
    expect((await get()).status).toBe(403);
    polar.clearFailures();
    expect((await get()).status).toBe(200);
  });
});

test('polar.latency delays each response, also when it is set later', async () => {
  const { polar, get } = serve();
  polar.latency = 30;
  const start = performance.now();
  await get();
  expect(performance.now() - start).toBeGreaterThanOrEqual(25);
});
