import { createHandlers, createLicenseKey, createPortal } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { server } from '../network.ts';
import { ask, LICENSE_KEYS, read, SESSION, servePortal } from './portal-server.ts';

function serve() {
  const licenseKey = createLicenseKey();
  const portal = servePortal({ licenseKeys: [licenseKey] });
  const token = portal.sessionToken;
  return {
    portal,
    held: () => portal.licenseKeys.get(licenseKey.id),
    licenseKey,
    get: (signal?: AbortSignal) =>
      ask(`${LICENSE_KEYS}/${licenseKey.id}`, { token, ...(signal && { signal }) }),
    rotate: () => ask(`${LICENSE_KEYS}/${licenseKey.id}/rotate`, { token, method: 'POST' }),
  };
}

describe('a failure on demand', () => {
  test.each([
    [400, 'BadRequest'],
    [401, 'invalid_token'],
    [403, 'NotPermitted'],
    [404, 'ResourceNotFound'],
    [422, 'RequestValidationError'],
  ] as const)('can be a %i, in the words of Polar', async (status, error) => {
    const { portal, get } = serve();
    portal.fail('get', status);
    expect(await read(get())).toMatchObject({ status, body: { error } });
  });

  test('repeats the input in a 422, as Polar does', async () => {
    const { portal } = serve();
    portal.fail('validate', 422);
    const body = { key: 'NIMBUS-SECRET' };
    expect(await read(ask(`${LICENSE_KEYS}/validate`, { body }))).toMatchObject({
      body: { detail: [{ input: body }] },
    });
  });

  test('can be an empty 429', async () => {
    const { portal, get } = serve();
    portal.fail('get', 429);
    const answer = await get();
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(await answer.text()).toBe('');
  });

  test('can be a crash in plain text', async () => {
    const { portal, get } = serve();
    portal.fail('get', 500);
    const answer = await get();
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    expect(await answer.text()).toBe('Internal Server Error');
  });

  test('can be a connection that drops before the server acts', async () => {
    const { portal, rotate, held, licenseKey } = serve();
    portal.fail('rotate', 'network');
    await expect(rotate()).rejects.toThrow(TypeError);
    expect(held()?.key).toBe(licenseKey.key);
  });

  test('can be an answer that is lost after the server has acted', async () => {
    const { portal, rotate, held, licenseKey } = serve();
    portal.fail('rotate', 'lost_answer');
    await expect(rotate()).rejects.toThrow(TypeError);
    expect(held()?.key).not.toBe(licenseKey.key);
  });

  test('can be a silence that lasts until the request is aborted', async () => {
    const { portal, get } = serve();
    portal.fail('get', 'hang');
    const controller = new AbortController();
    let settled = false;
    const answer = get(controller.signal).finally(() => {
      settled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settled).toBe(false);
    controller.abort();
    await expect(answer).rejects.toThrow(/abort/);
  });

  test('can be a page instead of JSON', async () => {
    const { portal, get } = serve();
    portal.fail('get', 'html');
    const answer = await get();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toMatch(/^<!doctype html>/);
  });

  test('can be JSON that breaks off', async () => {
    const { portal, get } = serve();
    portal.fail('get', 'garbage');
    const answer = await get();
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow(SyntaxError);
  });

  test.each([
    [{ body: { id: 7 } }, { status: 200, body: { id: 7 } }],
    [{ body: null }, { status: 200, body: null }],
    [
      { body: { detail: 'Down' }, status: 503 },
      { status: 503, body: { detail: 'Down' } },
    ],
  ])('can be any other JSON: %j', async (failure, expected) => {
    const { portal, get } = serve();
    portal.fail('get', failure);
    expect(await read(get())).toEqual(expected);
  });
});

describe('failures', () => {
  test('hit the operation that they are for', async () => {
    const { portal, get } = serve();
    portal.fail('list', 404);
    expect((await get()).status).toBe(200);
    expect((await ask(`${LICENSE_KEYS}/`, { token: portal.sessionToken })).status).toBe(404);
  });

  test('hit all operations when told so', async () => {
    const { portal, get } = serve();
    portal.fail('all', 403);
    expect((await get()).status).toBe(403);
    expect((await ask(`${SESSION}/introspect`)).status).toBe(403);
  });

  test('come in order, as often as they are asked for', async () => {
    const { portal, get } = serve();
    portal.fail('get', 500, { times: 2 });
    portal.fail('get', 403, { times: 1 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await get()).status);
    expect(statuses).toEqual([500, 500, 403, 200]);
  });

  test('end when they are taken back, one by one or all together', async () => {
    const { portal, get } = serve();
    const takeBack = portal.fail('get', 500);
    portal.fail('get', 403);
    takeBack();
    expect((await get()).status).toBe(403);
    portal.clearFailures();
    expect((await get()).status).toBe(200);
  });
});

test('latency keeps each answer back, and can be changed on the way', async () => {
  const { portal, get } = serve();
  portal.latency = 30;
  const start = performance.now();
  await get();
  expect(performance.now() - start).toBeGreaterThanOrEqual(25);
});

describe('the log of requests', () => {
  test('tells what was asked for, without tokens and keys', async () => {
    const { portal, get, licenseKey } = serve();
    const token = portal.sessionToken;
    await get();
    await ask(`${LICENSE_KEYS}/?page=2`, { token });
    await ask(`${LICENSE_KEYS}/${licenseKey.key}`, { token });
    await ask(`${LICENSE_KEYS}/${licenseKey.key}/nonsense?key=${licenseKey.key}`, { token });
    const { key, organization_id } = licenseKey;
    await ask(`${LICENSE_KEYS}/validate`, { body: { key, organization_id }, version: '2026-10' });

    expect(portal.requests.map(({ method, path, operation }) => [method, path, operation])).toEqual(
      [
        ['GET', `${LICENSE_KEYS}/${licenseKey.id}`, 'get'],
        ['GET', `${LICENSE_KEYS}/?page=2`, 'list'],
        ['GET', `${LICENSE_KEYS}/…`, 'get'],
        ['GET', `${LICENSE_KEYS}/…/nonsense`, undefined],
        ['POST', `${LICENSE_KEYS}/validate`, 'validate'],
      ],
    );
    expect(portal.requests[0]?.headers['authorization']).toBe('…');
    expect(portal.requests[4]?.headers).toMatchObject({ 'polar-version': '2026-10' });
    expect(portal.requests[4]?.headers).not.toHaveProperty('authorization');
    expect(JSON.stringify(portal.requests)).not.toContain(token);
    expect(JSON.stringify(portal.requests)).not.toContain(key);
  });

  test('tells the time by the clock of the portal', async () => {
    const portal = servePortal({ now: () => 1000 });
    await ask(`${SESSION}/introspect`);
    expect(portal.requests[0]?.time).toBe(1000);
  });
});

describe('handlers', () => {
  test.each(['https://sandbox-api.polar.sh', 'http://localhost:4000/(polar)/v1/api/'])(
    'serve %s when told so',
    async (base) => {
      const portal = createPortal();
      server.use(...createHandlers(portal, { server: base }));
      const url = `${base.replace(/\/$/, '')}${SESSION}/introspect`;
      const headers = { Authorization: `Bearer ${portal.sessionToken}` };
      expect((await fetch(url, { headers })).status).toBe(200);
    },
  );

  test('say at once that a server is no URL', () => {
    expect(() => createHandlers(createPortal(), { server: 'sandbox' })).toThrow(TypeError);
  });
});
