import { PortalError } from 'polar-customer-portal/server';
import { describe, expect, test, vi } from 'vitest';
import { openVendor } from './vendor.ts';

describe('what onError hears when Polar creates no session', () => {
  test.each([
    [
      402,
      'payment_required',
      / Polar expects a payment from your organization: see your dashboard/,
    ],
    [409, 'conflict', / The customer can try again\.$/],
    [410, 'gone', / Is `apiVersion` one that Polar still knows\?$/],
  ] as const)('says after a %i what to do about it', async (status, code, advice) => {
    const { request, polar, onError } = openVendor();
    polar.fail('customerSessions.create', { status, body: { detail: 'No' } });
    expect((await request()).status).toBe(502);
    const error = onError.mock.calls[0]?.[0];
    expect(error).toMatchObject({ code, status });
    expect(error?.message).toMatch(
      /^Polar responded to POST \/v1\/customer-sessions\/ with \d+: No\. /,
    );
    expect(error?.message).toMatch(advice);
  });

  test('says that the customer can try again when Polar took too long', async () => {
    const { request, polar, onError } = openVendor({ timeout: 20 });
    polar.fail('customerSessions.create', 'hang');
    await request();
    expect(onError.mock.calls[0]?.[0].message).toMatch(
      / within 20 ms\. The customer can try again\.$/,
    );
  });

  test('holds the browser’s or the server’s own error, and which inputs Polar refused', async () => {
    const lost = new TypeError('fetch failed');
    const { request, polar, onError } = openVendor();
    vi.stubGlobal('fetch', () => Promise.reject(lost));
    await request();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'network', cause: lost });
    vi.unstubAllGlobals();
    polar.fail('customerSessions.create', {
      status: 422,
      body: { detail: [{ loc: ['body', 'customer_id'], msg: 'Value error' }] },
    });
    await request();
    expect(onError.mock.calls[1]?.[0]).toMatchObject({ fields: ['customer_id'] });
  });

  test('is about the access token when Polar refused that, whatever the id is', async () => {
    const { request, onError } = openVendor({
      accessToken: 'polar_oat_revoked',
      getCustomer: () => ({ customer_id: 'user-41' }),
    });
    await request();
    expect(onError.mock.calls[0]?.[0].message).toMatch(/ The access token was revoked, /);
  });

  test('is "no such customer" only after a 422', async () => {
    const { request, polar, onError } = openVendor();
    const detail = [{ loc: ['body', 'customer_id'], msg: 'Customer does not exist.' }];
    polar.fail('customerSessions.create', { status: 400, body: { detail } });
    await request();
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'rejected', status: 400 });
  });

  test('has a mark in place of the access token of a stand-in, which may look like anything', async () => {
    const accessToken = 'key-of-a-stand-in';
    const { request, polar, onError } = openVendor(
      { accessToken },
      { organizationToken: accessToken },
    );
    polar.fail('customerSessions.create', { status: 400, body: { detail: `No, ${accessToken}!` } });
    await request();
    expect(onError.mock.calls[0]?.[0].message).toContain('with 400: No, …!. ');
  });

  test('asks for a member only where Polar did, and not for any field with such a name', async () => {
    for (const [field, advice] of [
      ['member_id', /^.* The customer of a team needs a member besides/],
      ['external_member_id', /^.* The customer of a team needs a member besides/],
      ['member_id_of_another_kind', / Check the ids that getCustomer returns\.$/],
    ] as const) {
      const { request, polar, onError } = openVendor();
      polar.fail('customerSessions.create', {
        status: 422,
        body: {
          detail: [
            { loc: ['body', field], msg: 'Value error' },
            { loc: ['body', 'return_url'], msg: 'Value error' },
          ],
        },
      });
      await request();
      expect(onError.mock.calls[0]?.[0].message).toMatch(advice);
    }
  });
});

describe('without an onError', () => {
  test('one line tells of a customer who has bought nothing, without a stack', async () => {
    const tell = vi.spyOn(console, 'info').mockReturnValue();
    await openVendor({
      getCustomer: () => ({ external_customer_id: 'nobody' }),
      onError: undefined,
    }).request();
    expect(tell).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^Polar has no such customer/),
    );
  });

  test('every other failure is an error in the console', async () => {
    const write = vi.spyOn(console, 'error').mockReturnValue();
    const tell = vi.spyOn(console, 'info').mockReturnValue();
    await openVendor({ accessToken: 'polar_oat_revoked', onError: undefined }).request();
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.any(PortalError));
    expect(tell).not.toHaveBeenCalled();
  });
});

test('an onError that throws what cannot be shown breaks no response', async () => {
  const write = vi.spyOn(console, 'error').mockReturnValue();
  const thrown = {
    toString() {
      throw new Error('Not as a text');
    },
  };
  const { request } = openVendor({
    accessToken: 'polar_oat_revoked',
    onError: () => Promise.reject(thrown),
  });
  expect((await request()).status).toBe(502);
  expect(write.mock.calls[0]?.at(-1)).toBe('an error that cannot be shown');
});
