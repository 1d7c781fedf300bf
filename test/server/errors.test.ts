import type { MockFailure } from 'polar-customer-portal/mock';
import { PortalError, type SessionHandlerOptions } from 'polar-customer-portal/server';
import { describe, expect, test, vi } from 'vitest';
import { readAll } from '../core/http/ask.ts';
import { openVendor } from './vendor.ts';

/** How Polar refuses a token that lacks a scope. */
const WITHOUT_SCOPE = {
  status: 403,
  body: { error: 'insufficient_scope', error_description: 'Higher privileges are required' },
};

const failures: [number, PortalError['code'], MockFailure, RegExp][] = [
  [502, 'unauthorized', 401, /answered 401 .*revoked.* of the other server/],
  [
    502,
    'forbidden',
    WITHOUT_SCOPE,
    /Higher privileges are required\. .*scope customer_sessions:write/,
  ],
  [502, 'not_found', 404, /Is `server` a Polar, and is `apiVersion` one that it still knows/],
  [404, 'invalid_request', 422, /Polar must know the customer.* create the customer/],
  [502, 'rejected', 400, /Polar answered 400 .*Bad request\./],
  [503, 'rate_limited', 429, /500 requests a minute/],
  [502, 'server', 500, /Polar failed/],
  [502, 'network', 'network', /Is `server` right, and can this machine reach it/],
  [504, 'timeout', 'hang', /No answer to POST \/v1\/customer-sessions\/ within 300 ms/],
  [502, 'invalid_response', 'html', /Is `server` a Polar/],
  [502, 'invalid_response', 'garbage', /Is `server` a Polar/],
  [
    502,
    'invalid_response',
    { body: { token: 'polar_cst_1' } },
    /^answer\.expires_at should be date/,
  ],
  [502, 'invalid_response', { body: null, status: 307 }, /Polar answered 307/],
];

describe('when Polar gives no session', () => {
  test.each(failures)(
    'the page gets %d, the vendor %s and what to do: %j',
    async (status, code, failure, message) => {
      const { ask, polar, onError } = openVendor({ timeout: failure === 'hang' ? 300 : 5_000 });
      polar.fail('customerSessions.create', failure);
      const answer = await ask();
      expect(answer.status).toBe(status);
      expect(await answer.json()).toEqual({
        error: status === 404 ? 'Polar has no such customer.' : 'Polar gave no session.',
      });
      expect(onError).toHaveBeenCalledTimes(1);
      const error = onError.mock.calls[0]?.[0];
      expect(error).toBeInstanceOf(PortalError);
      expect(error?.code).toBe(code);
      expect(error?.message).toMatch(message);
      // Not asked again: whoever waits for the page asks again.
      expect(polar.requests).toHaveLength(1);
    },
  );

  test('because it does not know the customer, the vendor reads so', async () => {
    const { ask, onError } = openVendor({
      getCustomer: () => ({ external_customer_id: 'nobody' }),
    });
    expect((await ask()).status).toBe(404);
    expect(onError.mock.calls[0]?.[0].message).toBe(
      'Polar answered 422 to POST /v1/customer-sessions/: Customer does not exist. Polar must know the customer, and the member if one is named, by the ids that getCustomer answers: check them, or create the customer at Polar first.',
    );
  });

  test('the vendor reads it in the console, unless told otherwise', async () => {
    const write = vi.spyOn(console, 'error').mockReturnValue();
    const { ask } = openVendor({ accessToken: 'polar_oat_revoked', onError: undefined });
    expect((await ask()).status).toBe(502);
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.any(PortalError));
  });

  test('the page is answered once the vendor has noted it', async () => {
    const steps: string[] = [];
    const onError = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      steps.push('noted');
    };
    await openVendor({ accessToken: 'polar_oat_revoked', onError }).ask();
    steps.push('answered');
    expect(steps).toEqual(['noted', 'answered']);
  });

  test('the next request may get one', async () => {
    const { ask, polar } = openVendor();
    polar.fail('customerSessions.create', 429, { times: 1 });
    expect((await ask()).status).toBe(503);
    expect((await ask()).status).toBe(200);
  });
});

describe('when the page has left', () => {
  test('Polar’s answer is no longer waited for, and nobody hears of a failure', async () => {
    const { ask, polar, onError } = openVendor();
    polar.fail('customerSessions.create', 'hang');
    const page = new AbortController();
    const answer = ask({ signal: page.signal });
    await vi.waitFor(() => expect(polar.requests).toHaveLength(1));
    page.abort();
    expect((await answer).status).toBe(499);
    expect(onError).not.toHaveBeenCalled();
  });

  test('nobody hears that the authentication broke off with it', async () => {
    const page = new AbortController();
    const { ask, polar, onError } = openVendor({
      getCustomer({ signal }) {
        page.abort();
        return Promise.reject(signal.reason as Error);
      },
    });
    expect((await ask({ signal: page.signal })).status).toBe(499);
    expect(onError).not.toHaveBeenCalled();
    expect(polar.requests).toEqual([]);
  });
});

describe('when the vendor’s own authentication fails', () => {
  const broken = new Error('connect ECONNREFUSED users.internal');

  test.each([
    [
      'at once',
      () => {
        throw broken;
      },
    ],
    ['later', () => Promise.reject(broken)],
  ])('the page learns nothing of it, and Polar is not asked (%s)', async (_, getCustomer) => {
    const { ask, polar, onError } = openVendor({ getCustomer });
    const answer = await ask();
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ error: 'The customer could not be determined.' });
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'invalid_request',
      status: undefined,
      message: 'getCustomer failed.',
      cause: broken,
    });
    expect(polar.requests).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    ['false', false],
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
  ])('with %s in place of a customer, the vendor reads what to answer', async (_, found) => {
    const getCustomer = (() => found) as unknown as SessionHandlerOptions['getCustomer'];
    const { ask, polar, onError } = openVendor({ getCustomer });
    expect((await ask()).status).toBe(500);
    const error = onError.mock.calls[0]?.[0];
    expect(error?.code).toBe('invalid_request');
    expect(error?.message).toMatch(
      /^getCustomer answered no customer\. .*exactly one of customer_id/,
    );
    expect(readAll(error)).not.toContain('secret');
    expect(polar.requests).toEqual([]);
  });
});
