import { createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LICENSE_KEYS, send, servePolar } from '../serve-polar.ts';

function serve() {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  return { polar, path: `${LICENSE_KEYS}/${licenseKey.id}`, token: polar.sessionToken };
}

describe('a page', () => {
  beforeEach(() => vi.stubGlobal('document', {}));
  afterEach(() => vi.unstubAllGlobals());

  test('reads only the response headers that a browser lets it read', async () => {
    const { path, token } = serve();
    const response = await send(path, { token, version: '2026-10' });
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'private, no-store',
      'content-type': 'application/json',
      'polar-version': '2026-10',
    });
  });

  test('cannot read how long it is blocked', async () => {
    const { polar, path, token } = serve();
    polar.fail('licenseKeys.get', 429);
    const response = await send(path, { token });
    expect(response.status).toBe(429);
    expect(response.headers.has('retry-after')).toBe(false);
  });

  test('sees an unknown version and a crash as network errors', async () => {
    const { polar, path, token } = serve();
    await expect(send(path, { token, version: '2025-01' })).rejects.toThrow(TypeError);
    polar.fail('licenseKeys.get', 500);
    await expect(send(path, { token })).rejects.toThrow(TypeError);
  });

  test('gets a network error for a header that the preflight refuses', async () => {
    const { path, token } = serve();
    const response = send(path, { token, headers: { 'Sentry-Trace': '1' } });
    await expect(response).rejects.toThrow(TypeError);
  });

  test('gets a network error when it sends credentials', async () => {
    const { path } = serve();
    const response = fetch(`https://api.polar.sh${path}`, { credentials: 'include' });
    await expect(response).rejects.toThrow(TypeError);
  });
});

test('outside a page the whole response can be read', async () => {
  const { polar, path, token } = serve();
  const headers = { 'Sentry-Trace': '1' };
  expect((await send(path, { token, version: '2025-01', headers })).status).toBe(404);
  polar.fail('licenseKeys.get', 429, { times: 1 });
  expect((await send(path, { token, headers })).headers.get('retry-after')).toBe('60');
});
