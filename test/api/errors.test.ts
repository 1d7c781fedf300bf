// @vitest-environment node
import { getLicenseKey, type PortalErrorCode } from 'polar-customer-portal/client';
import { createCustomer, createLicenseKey, type PortalFailure } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, readAll } from './ask.ts';

const invalidToken =
  'The access token provided is expired, revoked, malformed, or invalid for other reasons.';

describe('what Polar answers instead of a license key', () => {
  test.each<[PortalFailure, PortalErrorCode, status: number, reason: string]>([
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
    [{ status: 409, body: {} }, 'rejected', 409, 'no reason given'],
    [422, 'invalid_request', 422, 'Value error'],
    [{ status: 422, body: { detail: [] } }, 'invalid_request', 422, 'no reason given'],
    [429, 'rate_limited', 429, 'no reason given'],
    [500, 'server', 500, 'no reason given'],
    [{ status: 503, body: null }, 'server', 503, 'no reason given'],
    [{ status: 503, body: 'Busy' }, 'server', 503, 'no reason given'],
  ])('is told as an error with a code (%j)', async (failure, code, status, reason) => {
    const { portal, get, licenseKey } = connect();
    portal.fail('get', failure);
    const error = await catchError(get());
    expect(error).toMatchObject({ name: 'PortalError', code, status });
    expect(error.message).toBe(
      `Polar answered ${status} to GET /v1/customer-portal/license-keys/${licenseKey.id}: ${reason}`,
    );
  });

  test('keeps to itself what a 422 repeats, a license key among it', async () => {
    const { portal, get } = connect();
    const input = { key: 'NIMBUS-SECRET', label: 'Laptop' };
    portal.fail('get', {
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
    const { portal, client } = connect();
    portal.licenseKeys.add(theirs);
    const error = await catchError(getLicenseKey(client, theirs.id));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
  });

  test('may be nothing at all', async () => {
    const { portal, get, licenseKey } = connect();
    portal.fail('get', 'network');
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'network', status: undefined });
    expect(error.message).toBe(
      `Polar could not be reached, or a browser may not read its answer: GET /v1/customer-portal/license-keys/${licenseKey.id}`,
    );
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test.each(['html', 'garbage'] as const)('may be no JSON (%s)', async (failure) => {
    const { portal, get, licenseKey } = connect();
    portal.fail('get', failure);
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'invalid_response', status: 200 });
    expect(error.cause).toBeUndefined();
    expect(error.message).toBe(
      `Polar answered GET /v1/customer-portal/license-keys/${licenseKey.id} with something else than JSON.`,
    );
    expect(readAll(error)).not.toMatch(/Sign in|doctype|5e1f"|\{"id/);
  });

  test('is waited for ten seconds, unless told otherwise', async () => {
    const deadline = vi.spyOn(AbortSignal, 'timeout');
    await connect().get();
    expect(deadline).toHaveBeenCalledWith(10_000);
  });

  test.each([0, -1, Number.NaN, Infinity, 2 ** 31])('cannot be waited for %s ms', (timeout) => {
    expect(() => connect({ timeout })).toThrow(
      new TypeError(
        `timeout is ${timeout}; it must be milliseconds, more than 0 and below 2 ** 31`,
      ),
    );
  });

  test('may not come in time', async () => {
    const { portal, get, licenseKey } = connect({ timeout: 20 });
    portal.fail('get', 'hang');
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'timeout', status: undefined });
    expect(error.message).toBe(
      `Polar did not answer GET /v1/customer-portal/license-keys/${licenseKey.id} within 20 ms.`,
    );
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
    const { portal, get } = connect(
      moment === 'token' ? { sessionToken: () => new Promise<string>(() => {}) } : {},
    );
    portal.fail('get', 'hang');
    if (moment === 'before') controller.abort(reason);
    const request = get(controller.signal);
    setTimeout(() => controller.abort(reason), 10);
    await expect(request).rejects.toBe(reason);
    expect(portal.requests).toHaveLength(moment === 'polar' ? 1 : 0);
  });

  test('leaves the token to the others who wait for it', async () => {
    const waiting: ((token: string) => void)[] = [];
    const controller = new AbortController();
    const { portal, get } = connect({
      sessionToken: () => new Promise<string>((resolve) => waiting.push(resolve)),
    });
    const aborted = get(controller.signal);
    const other = get();
    controller.abort(reason);
    await expect(aborted).rejects.toBe(reason);
    waiting.forEach((give) => give(portal.sessionToken));
    expect((await other).status).toBe('granted');
  });

  test('does not count as one that took too long, and the other way round', async () => {
    const { portal, get } = connect({ timeout: 20 });
    portal.fail('get', 'hang');
    const error = await catchError(get(new AbortController().signal));
    expect(error.code).toBe('timeout');
  });
});
