import { createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, LICENSE_KEYS, servePortal } from './portal-server.ts';

function serve() {
  const { id } = createLicenseKey();
  const portal = servePortal({ licenseKeys: [createLicenseKey({ id })] });
  const path = `${LICENSE_KEYS}/${id}`;
  return { portal, path, token: portal.sessionToken };
}

describe('in a page', () => {
  beforeEach(() => vi.stubGlobal('document', {}));
  afterEach(() => vi.unstubAllGlobals());

  test('only the headers can be read that a browser lets through', async () => {
    const { path, token } = serve();
    const answer = await ask(path, { token, version: '2026-10' });
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'polar-version': '2026-10',
    });
  });

  test('nobody learns how long a block lasts', async () => {
    const { portal, path, token } = serve();
    portal.fail('get', 429);
    const answer = await ask(path, { token });
    expect(answer.status).toBe(429);
    expect(answer.headers.has('retry-after')).toBe(false);
  });

  test('an unknown version and a crash look like a broken network', async () => {
    const { portal, path, token } = serve();
    await expect(ask(path, { token, version: '2025-01' })).rejects.toThrow(TypeError);
    portal.fail('get', 500);
    await expect(ask(path, { token })).rejects.toThrow(TypeError);
  });

  test('a header that the preflight refuses breaks the request', async () => {
    const { path, token } = serve();
    const request = ask(path, { token, headers: { 'Sentry-Trace': '1' } });
    await expect(request).rejects.toThrow(TypeError);
  });

  test('credentials break the request', async () => {
    const { path } = serve();
    const request = fetch(`https://api.polar.sh${path}`, { credentials: 'include' });
    await expect(request).rejects.toThrow(TypeError);
  });
});

test('outside a page all of it is answered', async () => {
  const { portal, path, token } = serve();
  const headers = { 'Sentry-Trace': '1' };
  expect((await ask(path, { token, version: '2025-01', headers })).status).toBe(404);
  portal.fail('get', 429, { times: 1 });
  expect((await ask(path, { token, headers })).headers.get('retry-after')).toBe('60');
});
