import { getLicenseKey, type PortalErrorCode } from 'polar-customer-portal/client';
import { createCustomer, createLicenseKey, type MockFailure } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, readAll } from './ask.ts';

const invalidToken =
  'The access token provided is expired, revoked, malformed, or invalid for other reasons.';

describe('what Polar answers instead of a license key', () => {
  test.each<[MockFailure, PortalErrorCode, status: number, reason: string]>([
    [400, 'rejected', 400, 'Bad request'],
    [401, 'unauthorized', 401, invalidToken],
    [
      { status: 401, body: { error: 'Unauthorized', detail: 'Unauthorized' } },
      'unauthorized',
      401,
      'Unauthorized',
    ],
    [403, 'forbidden', 403, 'Not permitted'],
    [404, 'not_found', 404, 'Not found'],
    [{ status: 404, body: { detail: 'Not Found' } }, 'not_found', 404, 'Not Found'],
    [{ status: 409, body: {} }, 'rejected', 409, ''],
    [422, 'invalid_request', 422, 'Value error'],
    [{ status: 422, body: { detail: [] } }, 'invalid_request', 422, ''],
    [429, 'rate_limited', 429, ''],
    [500, 'server', 500, ''],
    [{ status: 503, body: null }, 'server', 503, ''],
    [{ status: 503, body: 'Busy' }, 'server', 503, ''],
  ])('is told as an error with a code (%j)', async (failure, code, status, reason) => {
    const { polar, get, licenseKey } = connect();
    polar.fail('licenseKeys.get', failure);
    const error = await catchError(get());
    expect(error).toMatchObject({ name: 'PortalError', code, status });
    const path = `/v1/customer-portal/license-keys/${licenseKey.id}`;
    expect(error.message).toMatch(
      new RegExp(`^Polar answered ${status} to GET ${path}\\b.*${reason}$`),
    );
  });

  test('keeps to itself what a 422 repeats, a license key among it', async () => {
    const { polar, get } = connect();
    const input = { key: 'NIMBUS-SECRET', label: 'Laptop' };
    polar.fail('licenseKeys.get', {
      status: 422,
      body: {
        error: 'RequestValidationError',
        detail: [{ type: 'missing', loc: ['body'], msg: 'Field required', input }],
      },
    });
    const error = await catchError(get());
    expect(error.message).toMatch(/: Field required$/);
    expect(error.cause).toBeUndefined();
    expect(readAll(error)).not.toContain('SECRET');
    expect(JSON.stringify(error)).not.toContain('SECRET');
  });

  test('is the same for no key and for the key of another customer', async () => {
    const theirs = createLicenseKey({ customer: createCustomer() });
    const { polar, client } = connect();
    polar.licenseKeys.add(theirs);
    const error = await catchError(getLicenseKey(client, theirs.id));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
  });

  test('may be nothing at all', async () => {
    const { polar, get, licenseKey } = connect();
    polar.fail('licenseKeys.get', 'network');
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'network', status: undefined });
    expect(error.message).toContain(`GET /v1/customer-portal/license-keys/${licenseKey.id}`);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test.each(['html', 'garbage'] as const)('may be no JSON (%s)', async (failure) => {
    const { polar, get, licenseKey } = connect();
    polar.fail('licenseKeys.get', failure);
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'invalid_response', status: 200 });
    expect(error.cause).toBeUndefined();
    expect(error.message).toContain(`GET /v1/customer-portal/license-keys/${licenseKey.id}`);
    expect(error.message).toContain('JSON');
    expect(readAll(error)).not.toMatch(/Sign in|doctype|5e1f"|\{"id/);
  });

  test('is waited for ten seconds, unless told otherwise', async () => {
    const deadline = vi.spyOn(AbortSignal, 'timeout');
    await connect().get();
    expect(deadline).toHaveBeenCalledWith(10_000);
  });

  test.each([0, -1, Number.NaN, Infinity, 2 ** 31])('cannot be waited for %s ms', (timeout) => {
    expect(() => connect({ timeout })).toThrow(TypeError);
    expect(() => connect({ timeout })).toThrow(`timeout is no time: ${timeout} ms`);
  });

  test('may not come in time', async () => {
    const { polar, get, licenseKey } = connect({ timeout: 20 });
    polar.fail('licenseKeys.get', 'hang');
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'timeout', status: undefined });
    expect(error.message).toContain(`GET /v1/customer-portal/license-keys/${licenseKey.id}`);
    expect(error.message).toContain('within 20 ms');
  });
});

describe('a request that its caller aborts', () => {
  const reason = new Error('The page was left.');

  test.each([
    ['before it is sent', 'before'],
    ['while it waits for Polar', 'polar'],
    ['while it waits for a token', 'token'],
  ])('ends with the caller’s own reason %s', async (_, moment) => {
    const controller = new AbortController();
    const { polar, get } = connect(
      moment === 'token' ? { sessionToken: () => new Promise<string>(() => {}) } : {},
    );
    polar.fail('licenseKeys.get', 'hang');
    if (moment === 'before') controller.abort(reason);
    const request = get(controller.signal);
    const sent = moment === 'polar' ? 1 : 0;
    await vi.waitFor(() => expect(polar.requests).toHaveLength(sent), { interval: 1 });
    controller.abort(reason);
    await expect(request).rejects.toBe(reason);
    expect(polar.requests).toHaveLength(sent);
  });

  test('leaves the token to the others who wait for it', async () => {
    const waiting: ((token: string) => void)[] = [];
    const controller = new AbortController();
    const { polar, get } = connect({
      sessionToken: () => new Promise<string>((resolve) => waiting.push(resolve)),
    });
    const aborted = get(controller.signal);
    const other = get();
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    waiting.forEach((give) => give(polar.sessionToken));
    expect((await other).status).toBe('granted');
  });

  test('does not count as one that took too long, and the other way round', async () => {
    const { polar, get } = connect({ timeout: 20 });
    polar.fail('licenseKeys.get', 'hang');
    const error = await catchError(get(new AbortController().signal));
    expect(error.code).toBe('timeout');
  });
});
