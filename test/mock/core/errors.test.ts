import { createLicenseKey, type MockPolar } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, read, send, servePolar, SESSION } from '../serve-polar.ts';

const licenseKey = createLicenseKey();
const { id, key, organization_id } = licenseKey;

const UNAUTHORIZED = { status: 401, body: { error: 'Unauthorized', detail: 'Unauthorized' } };
const INVALID_TOKEN = {
  status: 401,
  body: {
    error: 'invalid_token',
    error_description:
      'The access token provided is expired, revoked, malformed, or invalid for other reasons.',
  },
};

describe('without a token', () => {
  test.each([
    ['GET', `${LICENSE_KEYS}/`],
    ['GET', `${LICENSE_KEYS}/${id}`],
    ['GET', `${LICENSE_KEYS}/xyz`],
    ['POST', `${LICENSE_KEYS}/${id}/rotate`],
    ['GET', `${SESSION}/introspect`],
    ['GET', `${SESSION}/user`],
    ['POST', '/v1/customer-sessions/'],
  ])('%s %s is unauthorized', async (method, path) => {
    servePolar({ licenseKeys: [licenseKey] });
    const response = await send(path, { method });
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="polar"');
    expect({ status: response.status, body: await response.json() }).toEqual(UNAUTHORIZED);
  });
});

test.each([
  ['unknown', () => 'polar_cst_made_up'],
  ['expired', (polar: MockPolar) => polar.createSession({ expiresInSeconds: 0 }).token],
  [
    'ended',
    (polar: MockPolar) => {
      polar.endSession(polar.sessionToken);
      return polar.sessionToken;
    },
  ],
])('a token that is %s is refused everywhere, and nothing is done', async (_, getToken) => {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const token = getToken(polar);
  const body = { key, organization_id, activation_id: licenseKey.activations[0]?.id };
  for (const response of [
    await send(`${LICENSE_KEYS}/${id}`, { token }),
    await send(`${LICENSE_KEYS}/deactivate`, { token, body }),
    await send('/v1/nowhere', { token }),
  ]) {
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect({ status: response.status, body: await response.json() }).toEqual(INVALID_TOKEN);
  }
  expect(polar.licenseKeys.get(id)?.activations).toEqual(licenseKey.activations);
});

test('an organization token is refused in place of a session token, and the reverse', async () => {
  const { organizationToken, sessionToken } = servePolar({ licenseKeys: [licenseKey] });
  const get = send(`${LICENSE_KEYS}/${id}`, { token: organizationToken });
  expect(await read(get)).toEqual(UNAUTHORIZED);
  const body = { customer_id: licenseKey.customer_id };
  const create = send('/v1/customer-sessions/', { token: sessionToken, body });
  expect(await read(create)).toEqual(UNAUTHORIZED);
});

describe('a request is refused (422)', () => {
  test.each([
    ['xyz', 'uuid_parsing', 'Input should be a valid UUID, invalid character: found `x` at 0'],
    ['0192f8a0-0000-7000-8000-000000000000', 'uuid_version', 'UUID version 4 expected'],
    [
      'abc123',
      'uuid_parsing',
      'Input should be a valid UUID, invalid length: expected length 32 for simple format, found 6',
    ],
    [
      'a-b',
      'uuid_parsing',
      'Input should be a valid UUID, invalid group count: expected 5, found 2',
    ],
  ])('for the id %s, which is no UUID v4', async (input, type, msg) => {
    const { sessionToken: token } = servePolar();
    expect(await read(send(`${LICENSE_KEYS}/${input}`, { token }))).toMatchObject({
      status: 422,
      body: {
        error: 'RequestValidationError',
        detail: [{ type, loc: ['path', 'id'], msg, input }],
      },
    });
  });

  test('for missing fields, and the response repeats the license key', async () => {
    servePolar();
    const missing = { type: 'missing', msg: 'Field required', input: { key } };
    expect(await read(send(`${LICENSE_KEYS}/deactivate`, { body: { key } }))).toEqual({
      status: 422,
      body: {
        error: 'RequestValidationError',
        detail: [
          { ...missing, loc: ['body', 'organization_id'] },
          { ...missing, loc: ['body', 'activation_id'] },
        ],
      },
    });
  });

  test.each([
    ['activate', 'label', 7, 'string_type'],
    ['activate', 'organization_id', 7, 'uuid_type'],
    ['activate', 'meta', [], 'dict_type'],
    ['activate', 'conditions', null, 'dict_type'],
    ['validate', 'increment_usage', -1, 'greater_than_equal'],
    ['validate', 'increment_usage', 1.5, 'int_type'],
  ])('by %s for %s = %j', async (operation, field, input, type) => {
    servePolar();
    const body = { key, organization_id, label: 'x', [field]: input };
    expect(await read(send(`${LICENSE_KEYS}/${operation}`, { body }))).toMatchObject({
      status: 422,
      body: { detail: [{ type, loc: ['body', field], input }] },
    });
  });

  test.each([
    ['no body', null, 'application/json', 'missing'],
    ['broken JSON', '{"key"', 'application/json', 'json_invalid'],
    ['a list', '[]', 'application/json', 'model_attributes_type'],
    ['JSON of another content type', '{}', 'text/plain', 'model_attributes_type'],
  ])('for %s', async (_, body, contentType, type) => {
    servePolar();
    const response = fetch(`https://api.polar.sh${LICENSE_KEYS}/validate`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': contentType },
    });
    expect(await read(response)).toMatchObject({ status: 422, body: { detail: [{ type }] } });
  });
});

test('an unknown path is not found, and the request does not reach the network', async () => {
  servePolar();
  const expected = { status: 404, body: { detail: 'Not Found' } };
  expect(await read(send('/v1/customer-portal/nope'))).toEqual(expected);
  expect(await read(send('/v1/nowhere/at/all', { body: {} }))).toEqual(expected);
});

test('a wrong method is refused, and the response names one that is allowed', async () => {
  servePolar();
  const response = await send(`${LICENSE_KEYS}/${id}`, { method: 'PUT' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET');
  expect(await response.json()).toEqual({ detail: 'Method Not Allowed' });
});

test('an unknown API version is not found, and the response has no CORS headers', async () => {
  const { sessionToken: token } = servePolar({ licenseKeys: [licenseKey] });
  const response = await send(`${LICENSE_KEYS}/${id}`, { token, version: '2025-01' });
  expect(response.status).toBe(404);
  expect(response.headers.has('access-control-allow-origin')).toBe(false);
  expect(response.headers.has('cache-control')).toBe(false);
  expect(await response.json()).toEqual({ detail: 'Not Found' });
});

test('a request without a length is refused', async () => {
  const polar = servePolar();
  const url = `https://api.polar.sh${LICENSE_KEYS}/${id}/rotate`;
  const headers = { 'Transfer-Encoding': 'chunked' };
  expect(await read(polar.respond(new Request(url, { method: 'POST', headers })))).toEqual({
    status: 411,
    body: { error: 'LengthRequired', detail: 'A Content-Length header is required.' },
  });
});

const preflight = (names: string) =>
  send(`${LICENSE_KEYS}/${id}`, {
    method: 'OPTIONS',
    headers: {
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': names,
    },
  });

describe('a preflight', () => {
  test('passes with the headers that Polar knows', async () => {
    servePolar();
    const response = await preflight('authorization,content-type,polar-version');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('OK');
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'Accept, Accept-Language, Authorization, Content-Language, Content-Type, Polar-Version',
    );
  });

  test('fails with the headers of a tracing tool', async () => {
    servePolar();
    const response = await preflight('authorization,sentry-trace,baggage');
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('Disallowed CORS headers');
  });
});
