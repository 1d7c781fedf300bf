import { createCustomer, type MockFailure } from 'polar-customer-portal/mock';
import {
  PortalError,
  type SessionCustomer,
  type SessionHandlerOptions,
} from 'polar-customer-portal/server';
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { readAll } from '../core/http/connect.ts';
import { openVendor } from './vendor.ts';

/** How Polar refuses a token that lacks a scope. */
const WITHOUT_SCOPE = {
  status: 403,
  body: { error: 'insufficient_scope', error_description: 'Higher privileges are required' },
};

const failures: [number, PortalError['code'], MockFailure, RegExp][] = [
  [502, 'unauthorized', 401, /with 401: .*revoked.* of the other server/],
  [
    502,
    'forbidden',
    WITHOUT_SCOPE,
    /Higher privileges are required\. .*scope customer_sessions:write/,
  ],
  [502, 'not_found', 404, /Is `server` a Polar, and is `apiVersion` one that it still knows/],
  [500, 'invalid_request', 422, /Check the ids that getCustomer returns/],
  [502, 'rejected', 400, /Bad request\. Polar understood the request and declined it\./],
  [503, 'rate_limited', 429, /500 requests a minute/],
  [502, 'server', 500, /with 500\. Polar failed; the customer can try again\./],
  [
    502,
    'network',
    'network',
    /^No response to POST \/v1\/customer-sessions\/\. Is `server` right, and can this machine reach it\?$/,
  ],
  [504, 'timeout', 'hang', /No response to POST \/v1\/customer-sessions\/ within 300 ms/],
  [502, 'invalid_response', 'html', /Is `server` a Polar/],
  [502, 'invalid_response', 'garbage', /Is `server` a Polar/],
  [
    502,
    'invalid_response',
    { body: { token: 'polar_cst_1' } },
    /is not what Polar documents: expires_at is missing\. Is `server` a Polar/,
  ],
  [
    502,
    'invalid_response',
    { body: { token: 'polar_cst_1', expires_at: 'soon' } },
    /expires_at should be a date/,
  ],
  [502, 'invalid_response', { body: null, status: 307 }, /with 307/],
];

describe('when Polar creates no session', () => {
  test.each(failures)(
    'the page gets %d, and onError an error with the code %s and what to do: %j',
    async (status, code, failure, message) => {
      const { request, polar, onError } = openVendor({
        timeout: failure === 'hang' ? 300 : 5_000,
      });
      polar.fail('customerSessions.create', failure);
      const response = await request();
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({
        error: {
          code: status === 500 ? 'no_session' : 'session_unavailable',
          message:
            status === 500 ? 'The customer could not be determined.' : 'Polar gave no session.',
        },
      });
      expect(onError).toHaveBeenCalledTimes(1);
      const error = onError.mock.calls[0]?.[0];
      expect(error).toBeInstanceOf(PortalError);
      expect(error?.code).toBe(code);
      expect(error?.message).toMatch(message);
      // Not sent again: the page tries again by itself.
      expect(polar.requests).toHaveLength(1);
    },
  );

  test.each<SessionCustomer>([
    { external_customer_id: 'nobody' },
    { customer_id: '00000000-0000-4000-8000-000000000000' },
  ])('because it does not know the customer, the page and onError learn it: %j', async (found) => {
    const { request, onError } = openVendor({ getCustomer: () => found });
    const response = await request();
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: 'no_customer', message: 'Polar has no such customer.' },
    });
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'no_customer', status: 422 });
    expect(onError.mock.calls[0]?.[0].message).toMatch(
      /^Polar has no such customer \(POST \/v1\/customer-sessions\/\)\. For somebody who has bought nothing, all is well\. .* on this server/,
    );
  });

  test('because it refuses more than the customer, nobody "has bought nothing"', async () => {
    const { request, polar } = openVendor({
      getCustomer: () => ({ external_customer_id: 'nobody', external_member_id: 'nobody' }),
    });
    const [customer, member] = ['external_customer_id', 'external_member_id'].map((field) => ({
      type: 'value_error',
      loc: ['body', field],
      msg: 'Customer does not exist.',
    }));
    polar.fail('customerSessions.create', {
      status: 422,
      body: { error: 'PolarRequestValidationError', detail: [customer, member] },
    });
    const response = await request();
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ error: { code: 'no_session' } });
  });

  test.each<[mistake: string, SessionCustomer, advice: RegExp]>([
    [
      'an id of the vendor’s as that of Polar',
      { customer_id: 'user-41' },
      /a customer_id that is no UUID\..* yours is external_customer_id\.$/,
    ],
    [
      'no member of a team',
      { external_customer_id: 'team-7' },
      /member_id is required for team customers\. .* must return member_id or external_member_id/,
    ],
    [
      'a member whom Polar does not have',
      { external_customer_id: 'team-7', member_id: '00000000-0000-4000-8000-000000000000' },
      /Member does not exist for this customer\. .*somebody whom Polar has as a member/,
    ],
    [
      'an id of the vendor’s as that of a member at Polar',
      { external_customer_id: 'team-7', member_id: 'user-41' },
      /a member_id that is no UUID\..* yours is external_member_id\.$/,
    ],
  ])(
    'because getCustomer returned %s, onError names the mistake, and nobody "has bought nothing"',
    async (_, found, advice) => {
      const team = createCustomer({ external_id: 'team-7', type: 'team', email: null });
      const { request, onError } = openVendor({ getCustomer: () => found }, { customers: [team] });
      const response = await request();
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        error: { code: 'no_session', message: 'The customer could not be determined.' },
      });
      expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'invalid_request', status: 422 });
      expect(onError.mock.calls[0]?.[0].message).toMatch(advice);
    },
  );

  test('the error goes to the console when there is no onError', async () => {
    const write = vi.spyOn(console, 'error').mockReturnValue();
    const { request } = openVendor({ accessToken: 'polar_oat_revoked', onError: undefined });
    expect((await request()).status).toBe(502);
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.any(PortalError));
  });

  test('the page gets its response once onError is done', async () => {
    const steps: string[] = [];
    const onError = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push('reported');
    };
    await openVendor({ accessToken: 'polar_oat_revoked', onError }).request();
    steps.push('responded');
    expect(steps).toEqual(['reported', 'responded']);
  });

  test('the next request may get one', async () => {
    const { request, polar } = openVendor();
    polar.fail('customerSessions.create', 429, { times: 1 });
    expect((await request()).status).toBe(503);
    expect((await request()).status).toBe(200);
  });
});

describe('when the page has left', () => {
  test('Polar’s response is no longer waited for, and no failure is reported', async () => {
    const { request, polar, onError } = openVendor();
    polar.fail('customerSessions.create', 'hang');
    const page = new AbortController();
    const response = request({ signal: page.signal });
    await vi.waitFor(() => expect(polar.requests).toHaveLength(1));
    page.abort();
    expect((await response).status).toBe(499);
    expect(onError).not.toHaveBeenCalled();
  });

  test('nothing is sent to Polar, and an authentication that broke off is not reported', async () => {
    for (const isBroken of [true, false]) {
      const page = new AbortController();
      const { request, polar, onError } = openVendor({
        getCustomer({ signal }) {
          page.abort();
          if (isBroken) throw signal.reason;
          return { external_customer_id: 'account-2041' };
        },
      });
      expect((await request({ signal: page.signal })).status).toBe(499);
      expect(onError).not.toHaveBeenCalled();
      expect(polar.requests).toEqual([]);
    }
  });
});

describe('when getCustomer fails', () => {
  const broken = new Error('connect ECONNREFUSED users.internal');

  test.each([
    [
      'at once',
      () => {
        throw broken;
      },
    ],
    ['later', () => Promise.reject(broken)],
  ])('the page learns no details, and nothing is sent to Polar (%s)', async (_, getCustomer) => {
    const { request, polar, onError } = openVendor({ getCustomer });
    const response = await request();
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: { code: 'session_unavailable', message: 'The customer could not be determined.' },
    });
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'invalid_request',
      status: undefined,
      message:
        'getCustomer threw an error (see `cause`). When nobody is signed in it must return null.',
      cause: broken,
    });
    expect(polar.requests).toEqual([]);
  });

  test.each([
    ['true', true],
    ['a text', 'secret-7'],
    ['a user as it is', { id: 'secret-7', email: 'secret@example.com' }],
    ['no id', { external_customer_id: undefined }],
    ['an id that is null', { external_customer_id: null }],
    ['an empty id', { external_customer_id: '' }],
    ['a number', { external_customer_id: 41 }],
    ['a list', { customer_id: ['secret-7'] }],
    ['two ids', { customer_id: 'secret-7', external_customer_id: 'secret-8' }],
    ['a member of nobody', { member_id: 'secret-7' }],
    ['a member that is no text', { external_customer_id: 'secret-7', external_member_id: 7 }],
  ])('because it returned %s, onError says what to return', async (_, found) => {
    const getCustomer = (() => found) as unknown as SessionHandlerOptions['getCustomer'];
    const { request, polar, onError } = openVendor({ getCustomer });
    expect((await request()).status).toBe(500);
    const error = onError.mock.calls[0]?.[0];
    expect(error?.code).toBe('invalid_request');
    expect(error?.message).toMatch(
      /^getCustomer returned no customer\. .*exactly one of customer_id and external_customer_id/,
    );
    expect(readAll(error)).not.toContain('secret');
    expect(polar.requests).toEqual([]);
  });

  test.each([
    ' ',
    'undefined',
    'null',
    'Null',
    'NaN',
    // The number and the Boolean that stand for no id, as texts.
    '0',
    'false',
    '[object Object]',
    '[object Promise]',
    ' secret-7',
    'secret-7\n',
    'secret\u0000-7',
  ])(
    'because it returned a text that is no id, onError says so without quoting it: %j',
    async (id) => {
      for (const found of [
        { external_customer_id: id },
        { customer_id: id },
        { external_customer_id: 'account-2041', member_id: id },
        { external_customer_id: 'account-2041', external_member_id: id },
      ]) {
        const { request, polar, onError } = openVendor({ getCustomer: () => found });
        const response = await request();
        expect(response.status).toBe(500);
        expect(await response.json()).toMatchObject({ error: { code: 'no_session' } });
        const error = onError.mock.calls[0]?.[0];
        expect(error?.code).toBe('invalid_request');
        const name = Object.keys(found).at(-1) ?? '';
        expect(error?.message).toMatch(
          new RegExp(`^getCustomer returned as ${name} a text that is no id`),
        );
        expect(readAll(error)).not.toContain('secret');
        expect(polar.requests).toEqual([]);
      }
    },
  );

  test.each(['undefined-7', 'object', 'a b', 'ünï', '00', '-1'])(
    'an id that only resembles a mistake goes to Polar: %j',
    async (id) => {
      const { request, polar } = openVendor({ getCustomer: () => ({ external_customer_id: id }) });
      expect((await request()).status).toBe(404);
      expect(polar.requests).toHaveLength(1);
    },
  );

  const trap = () => {
    throw broken;
  };

  test.each([
    [
      'a getter that throws',
      Object.defineProperty({}, 'customer_id', { get: trap, enumerable: true }),
    ],
    [
      'a proxy that throws',
      new Proxy({}, { ownKeys: trap, get: (_, name) => (name === 'then' ? undefined : trap()) }),
    ],
  ])(
    'because what it returned has %s, onError gets our error with that as its cause',
    async (_, found) => {
      const getCustomer = () => found as SessionCustomer;
      const { request, polar, onError } = openVendor({ getCustomer });
      const response = await request();
      expect(response.status).toBe(500);
      expect(await response.json()).toMatchObject({ error: { code: 'no_session' } });
      expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(PortalError);
      expect(onError.mock.calls[0]?.[0]).toMatchObject({
        code: 'invalid_request',
        message: expect.stringContaining('threw an error when it was read') as string,
        cause: broken,
      });
      expect(polar.requests).toEqual([]);
    },
  );

  test('because an id of it cannot become a text, onError says what to return', async () => {
    const id = { toString: trap, [Symbol.toPrimitive]: trap };
    const found = { external_customer_id: id } as unknown as SessionCustomer;
    const { request, onError } = openVendor({ getCustomer: () => found });
    expect((await request()).status).toBe(500);
    expect(onError.mock.calls[0]?.[0].message).toMatch(/^getCustomer returned no customer\./);
  });
});

describe('when onError fails itself', () => {
  const unreported = new Error('The log is full.');

  test.each([
    [
      'throws',
      () => {
        throw unreported;
      },
    ],
    ['rejects', () => Promise.reject(unreported)],
  ])(
    'because it %s, the page gets its response all the same, and the console both errors',
    async (_, onError) => {
      const write = vi.spyOn(console, 'error').mockReturnValue();
      const { request } = openVendor({ accessToken: 'polar_oat_revoked', onError });
      const response = await request();
      expect(response.status).toBe(502);
      expect(await response.json()).toMatchObject({ error: { code: 'session_unavailable' } });
      expect(write).toHaveBeenCalledTimes(1);
      const written = write.mock.calls.flat().join('\n');
      expect(written).toContain('onError of createSessionHandler failed');
      expect(written).toContain('POST /v1/customer-sessions/ with 401');
      expect(written).toContain(unreported.message);
      expect(written).not.toContain('polar_oat_revoked');
    },
  );

  test('or the console does, at an error that cannot be shown, the page gets its response', async () => {
    // As the console of Node.js does, which reads it.
    const write = vi
      .spyOn(console, 'error')
      .mockImplementation((...parts: unknown[]) => void inspect(parts));
    const broken = Object.defineProperty({}, Symbol.toStringTag, {
      get: () => {
        throw unreported;
      },
    });
    const getCustomer = () => Promise.reject(broken as Error);
    const { request } = openVendor({ getCustomer, onError: undefined });
    expect((await request()).status).toBe(500);
    expect(write.mock.lastCall?.join('\n')).toContain('getCustomer threw an error');
  });
});
