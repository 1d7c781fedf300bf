import { PortalError, type PortalErrorCode } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/http/errors.ts';
import { catchError, connect, readAll } from './connect.ts';
import { respondWith } from './respond.ts';

const path = '/v1/customer-portal/customers/me';

/** What a change fails with when Polar responds so. */
function fail(status: number, body?: unknown) {
  const { client } = respondWith([[status, body]]);
  return catchError(client.request({ method: 'PATCH', path, body: {} }));
}

describe('the code of an error', () => {
  test.each<[status: number, PortalErrorCode]>([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [402, 'payment_required'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'rejected'],
    [409, 'conflict'],
    [410, 'gone'],
    [411, 'rejected'],
    [413, 'rejected'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'server'],
    [503, 'server'],
    [307, 'invalid_response'],
  ])('follows from the status: %d is %s', async (status, code) => {
    const error = await fail(status, { error: 'Some', detail: 'Some reason' });
    expect(error).toMatchObject({
      name: 'PortalError',
      code,
      status,
      fields: [],
      message: expect.stringContaining(
        `Polar responded to PATCH ${path} with ${status}: Some reason`,
      ) as string,
    });
  });
});

describe('the reason in the message of an error', () => {
  test.each<[string, unknown, reason: string]>([
    ['a text', { error: 'BadRequest', detail: 'No more usages.' }, ': No more usages.'],
    ['the first issue', { detail: [{ msg: 'First' }, { msg: 'Second' }] }, ': First'],
    [
      'the description of a refused token',
      { error_description: 'It has ended.' },
      ': It has ended.',
    ],
    ['nothing when the detail cannot be turned into a text', { detail: { toString: null } }, ''],
    ['nothing when no issue is listed', { detail: [] }, ''],
    ['nothing when there are no known words', { detail: { a: 1 }, error: 7 }, ''],
    ['nothing when the body is null', null, ''],
    ['nothing when the body is a text', 'Internal Server Error', ''],
    ['nothing when the body is empty', undefined, ''],
  ])('is %s', async (_, body, reason) => {
    const { message } = await fail(500, body);
    expect(message).toBe(`Polar responded to PATCH ${path} with 500${reason}`);
  });

  test('is the status text when Polar says nothing else', async () => {
    const { client } = respondWith([
      () => new Response('<p>Sorry</p>', { status: 502, statusText: 'Bad Gateway' }),
    ]);
    const error = await catchError(client.request({ path }));
    expect(error.message).toBe(`Polar responded to GET ${path} with 502: Bad Gateway`);
  });

  test('never contains the input that a 422 echoes, a license key for example', async () => {
    const input = { key: 'NIMBUS-SECRET' };
    const error = await fail(422, {
      error: 'RequestValidationError',
      detail: [{ type: 'missing', loc: ['body', 'label'], msg: 'Field required', input }],
    });
    expect(error.message).toMatch(/: Field required$/);
    expect(readAll(error) + JSON.stringify(error)).not.toContain('SECRET');
  });
});

describe('an error counts as a refusal, after which nothing has changed,', () => {
  test.each<[status: number, body: unknown, expected: boolean]>([
    [400, {}, true],
    [401, { error: 'Unauthorized', detail: 'Unauthorized' }, true],
    [401, { error: 'invalid_token', error_description: 'It has ended.' }, true],
    [401, { error: 'Unauthorized' }, false],
    [401, { message: 'Unauthorized' }, false],
    [401, '<p>Sign in</p>', false],
    [401, undefined, false],
    [403, {}, true],
    [404, {}, true],
    [408, {}, false],
    [409, {}, true],
    [422, {}, true],
    [429, undefined, true],
    [499, {}, false],
    [500, {}, false],
    [502, { error: 'invalid_token' }, false],
  ])(
    'unless something in between may have caused it (%d %j: %s)',
    async (status, body, expected) => {
      expect(isRefusal(await fail(status, body))).toBe(expected);
    },
  );

  test.each([
    'no_session',
    'session_unavailable',
    'no_customer',
    'unauthorized',
    'invalid_request',
  ] as const)(
    'also when nothing was sent, for want of a session or of what to ask for (%s)',
    (code) => {
      expect(isRefusal(new PortalError(code, 'No session.'))).toBe(true);
    },
  );

  test('unless there was no response', () => {
    expect(isRefusal(new PortalError('network', 'No response.'))).toBe(false);
    expect(isRefusal(new TypeError('Failed to fetch'))).toBe(false);
  });
});

describe('the fields of an error', () => {
  const detail = [
    { loc: ['body', 'email'], msg: 'Wrong' },
    { loc: ['body', 'billing_address', 'country'], msg: 'Wrong' },
    { loc: ['body', 'items', 0, 'name'], msg: 'Wrong' },
    { loc: ['body', 'email'], msg: 'Wrong again' },
    { loc: ['body'], msg: 'No input' },
    { loc: ['body', 16], msg: 'A position in malformed JSON' },
    { loc: ['query', 'limit'], msg: 'No input' },
    { loc: ['path', 'id'], msg: 'No input' },
    { loc: 'email', msg: 'No list' },
    { msg: 'No place' },
  ];

  test('are the inputs of the body that a 422 names, each once', async () => {
    expect((await fail(422, { detail })).fields).toEqual([
      'email',
      'billing_address.country',
      'items.0.name',
    ]);
  });

  test.each([{ toString: null }, null, ['a']])(
    'are none for a place with parts that are neither names nor positions (%j)',
    async (part) => {
      const error = await fail(422, { detail: [{ loc: ['body', 'email', part], msg: 'Wrong' }] });
      expect(error).toMatchObject({ code: 'invalid_request', status: 422, fields: [] });
      expect(error.message).toMatch(/: Wrong$/);
    },
  );

  test('are none for a 422 whose detail is a text', async () => {
    expect((await fail(422, { detail: 'Order is not eligible.' })).fields).toEqual([]);
  });

  test('are none for another status', async () => {
    expect((await fail(400, { detail })).fields).toEqual([]);
  });
});

test('an error of the network names the likely causes, the API version among them', async () => {
  const { polar, get, licenseKey } = connect({ apiVersion: '2026-04' });
  polar.fail('licenseKeys.get', 'network');
  const error = await catchError(get());
  expect(error).toMatchObject({ code: 'network', status: undefined, fields: [] });
  expect(error.message).toBe(
    `No response to GET /v1/customer-portal/license-keys/${licenseKey.id}. Likely causes: no connection; a content security policy or an ad blocker; a wrong server (https://api.polar.sh); a redirect, which is never followed; or an unknown or removed API version (2026-04), to which Polar responds without CORS headers, so that a browser reports a network error.`,
  );
  expect(error.cause).toBeInstanceOf(TypeError);
});
