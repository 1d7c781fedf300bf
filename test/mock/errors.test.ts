import { createLicenseKey, type Portal } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { ask, LICENSE_KEYS, read, SESSION, servePortal } from './portal-server.ts';

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

describe('credentials', () => {
  test.each([
    ['GET', `${LICENSE_KEYS}/`],
    ['GET', `${LICENSE_KEYS}/${id}`],
    ['GET', `${LICENSE_KEYS}/xyz`],
    ['POST', `${LICENSE_KEYS}/${id}/rotate`],
    ['GET', `${SESSION}/introspect`],
    ['GET', `${SESSION}/user`],
    ['POST', '/v1/customer-sessions/'],
  ])('are asked for by %s %s', async (method, path) => {
    servePortal({ licenseKeys: [licenseKey] });
    const answer = await ask(path, { method });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="polar"');
    expect({ status: answer.status, body: await answer.json() }).toEqual(UNAUTHORIZED);
  });

  test.each([
    ['a token that never was', () => 'polar_cst_made_up'],
    ['an expired one', (portal: Portal) => portal.createSession({ expiresInSeconds: 0 }).token],
    [
      'an ended one',
      (portal: Portal) => {
        portal.endSession(portal.sessionToken);
        return portal.sessionToken;
      },
    ],
  ])('are refused everywhere when they are %s', async (_, getToken) => {
    const portal = servePortal({ licenseKeys: [licenseKey] });
    const token = getToken(portal);
    const body = { key, organization_id, activation_id: licenseKey.activations[0]?.id };
    for (const answer of [
      await ask(`${LICENSE_KEYS}/${id}`, { token }),
      await ask(`${LICENSE_KEYS}/deactivate`, { token, body }),
      await ask('/v1/nowhere', { token }),
    ]) {
      expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect({ status: answer.status, body: await answer.json() }).toEqual(INVALID_TOKEN);
    }
    expect(portal.licenseKeys.get(id)?.activations).toEqual(licenseKey.activations);
  });

  test("of the vendor's server do not open the customer's portal, nor the other way round", async () => {
    const { organizationToken, sessionToken } = servePortal({ licenseKeys: [licenseKey] });
    const get = ask(`${LICENSE_KEYS}/${id}`, { token: organizationToken });
    expect(await read(get)).toEqual(UNAUTHORIZED);
    const body = { customer_id: licenseKey.customer_id };
    const create = ask('/v1/customer-sessions/', { token: sessionToken, body });
    expect(await read(create)).toEqual(UNAUTHORIZED);
  });
});

describe('input', () => {
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
  ])('has to have a UUID v4 for an id: %s', async (input, type, msg) => {
    const { sessionToken: token } = servePortal();
    expect(await read(ask(`${LICENSE_KEYS}/${input}`, { token }))).toMatchObject({
      status: 422,
      body: {
        error: 'RequestValidationError',
        detail: [{ type, loc: ['path', 'id'], msg, input }],
      },
    });
  });

  test('that lacks something is sent back whole, the license key included', async () => {
    servePortal();
    expect(await read(ask(`${LICENSE_KEYS}/deactivate`, { body: { key } }))).toEqual({
      status: 422,
      body: {
        error: 'RequestValidationError',
        detail: [
          {
            type: 'missing',
            loc: ['body', 'organization_id'],
            msg: 'Field required',
            input: { key },
          },
          {
            type: 'missing',
            loc: ['body', 'activation_id'],
            msg: 'Field required',
            input: { key },
          },
        ],
      },
    });
  });

  test.each([
    ['label', 7, 'string_type'],
    ['organization_id', 7, 'uuid_type'],
    ['meta', [], 'dict_type'],
    ['conditions', null, 'dict_type'],
  ])('with a wrong %s is refused', async (field, input, type) => {
    servePortal();
    const body = { key, organization_id, label: 'x', [field]: input };
    const answer = await read(ask(`${LICENSE_KEYS}/activate`, { body }));
    expect(answer).toMatchObject({
      status: 422,
      body: { detail: [{ type, loc: ['body', field], input }] },
    });
  });

  test.each([
    [-1, 'greater_than_equal'],
    [1.5, 'int_type'],
  ])('with a usage of %s is refused', async (increment_usage, type) => {
    servePortal();
    const body = { key, organization_id, increment_usage };
    expect(await read(ask(`${LICENSE_KEYS}/validate`, { body }))).toMatchObject({
      status: 422,
      body: { detail: [{ type, loc: ['body', 'increment_usage'], input: increment_usage }] },
    });
  });

  test.each([
    ['nothing', null, 'application/json', 'missing'],
    ['broken JSON', '{"key"', 'application/json', 'json_invalid'],
    ['a list', '[]', 'application/json', 'model_attributes_type'],
    ['JSON by another name', '{}', 'text/plain', 'model_attributes_type'],
  ])('that is %s is refused', async (_, body, contentType, type) => {
    servePortal();
    const answer = fetch(`https://api.polar.sh${LICENSE_KEYS}/validate`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': contentType },
    });
    expect(await read(answer)).toMatchObject({ status: 422, body: { detail: [{ type }] } });
  });
});

describe('the way there', () => {
  test('ends at an unknown route with 404, so that nothing gets out to the network', async () => {
    servePortal();
    const answer = { status: 404, body: { detail: 'Not Found' } };
    expect(await read(ask('/v1/customer-portal/nope'))).toEqual(answer);
    expect(await read(ask('/v1/nowhere/at/all', { body: {} }))).toEqual(answer);
  });

  test('says which method it takes', async () => {
    servePortal();
    const answer = await ask(`${LICENSE_KEYS}/${id}`, { method: 'PUT' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET');
    expect(await answer.json()).toEqual({ detail: 'Method Not Allowed' });
  });

  test('is lost with an unknown version, which is answered without CORS headers', async () => {
    const { sessionToken: token } = servePortal({ licenseKeys: [licenseKey] });
    const answer = await ask(`${LICENSE_KEYS}/${id}`, { token, version: '2025-01' });
    expect(answer.status).toBe(404);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    expect(answer.headers.has('cache-control')).toBe(false);
    expect(await answer.json()).toEqual({ detail: 'Not Found' });
  });

  test('needs a length', async () => {
    const portal = servePortal();
    const url = `https://api.polar.sh${LICENSE_KEYS}/${id}/rotate`;
    const headers = { 'Transfer-Encoding': 'chunked' };
    const answer = await portal.respond(new Request(url, { method: 'POST', headers }));
    expect(answer.status).toBe(411);
    expect(await answer.json()).toEqual({
      error: 'LengthRequired',
      detail: 'A Content-Length header is required.',
    });
  });
});

const preflight = (names: string) =>
  ask(`${LICENSE_KEYS}/${id}`, {
    method: 'OPTIONS',
    headers: {
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': names,
    },
  });

describe('a preflight', () => {
  test('lets the headers through that Polar knows', async () => {
    servePortal();
    const answer = await preflight('authorization,content-type,polar-version');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('OK');
    expect(answer.headers.get('access-control-allow-headers')).toBe(
      'Accept, Accept-Language, Authorization, Content-Language, Content-Type, Polar-Version',
    );
  });

  test('stops at the headers of a tracing tool', async () => {
    servePortal();
    const answer = await preflight('authorization,sentry-trace,baggage');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toBe('Disallowed CORS headers');
  });
});
