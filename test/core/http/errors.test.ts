import { createPortalClient, PortalError } from 'polar-customer-portal/client';
import { describe, expect, test, vi } from 'vitest';
import { isRefusal } from '../../../src/core/http/errors.ts';
import { catchError, connect } from './connect.ts';

describe('a PortalError', () => {
  test('says nothing that it was not made with', () => {
    const error = new PortalError('gone', 'It is no longer available.');
    expect(error).toMatchObject({ status: undefined, fields: [], isPolarsOwn: false });
    expect(error.cause).toBeUndefined();
  });

  test('of a 401 is no refusal of Polar’s unless it says so', () => {
    const [some, own] = [undefined, true].map(
      (isPolarsOwn) => new PortalError('unauthorized', 'Refused.', { status: 401, isPolarsOwn }),
    );
    expect([isRefusal(some), isRefusal(own)]).toEqual([false, true]);
  });

  test.each([200, 302, 399, 500])('of a %i is no refusal', (status) => {
    expect(isRefusal(new PortalError('invalid_response', 'Not JSON.', { status }))).toBe(false);
  });

  test('is the only kind of error that tells of a refusal', () => {
    const foreign = Object.assign(new Error('Signed out.'), { code: 'no_session', status: 400 });
    for (const thrown of [foreign, { code: 'no_session' }, null, undefined, 'no_session']) {
      expect(isRefusal(thrown)).toBe(false);
    }
  });

  test('tells of a refusal when another copy of the package on the page has made it', () => {
    class PortalErrorOfAnotherCopy extends Error {
      override readonly name = 'PortalError';
      readonly code = 'invalid_request';
      readonly status = 422;
    }
    expect(isRefusal(new PortalErrorOfAnotherCopy())).toBe(true);
  });

  test('of a request that took too long has the browser’s own as its cause', async () => {
    const { polar, get } = connect({ timeout: 20 });
    polar.fail('licenseKeys.get', 'hang');
    expect(await catchError(get())).toMatchObject({
      code: 'timeout',
      cause: { name: 'TimeoutError' },
    });
  });
});

test('a server that is no text is refused with its type', () => {
  const server = 7 as unknown as string;
  expect(() => createPortalClient({ sessionToken: 'polar_cst_1', server })).toThrow(
    /^server must be .* It is of type number\.$/,
  );
});

test('a session token may hold what an access token begins with', async () => {
  const { get } = connect({ sessionToken: 'polar_cst_polar_oat_1' });
  expect(await catchError(get())).toMatchObject({ code: 'unauthorized', status: 401 });
});

test('a caller who no longer waits for a token leaves it to the requests that follow', async () => {
  let hand!: (token: string) => void;
  const sessionToken = vi.fn(
    () =>
      new Promise<string>((resolve) => {
        hand = resolve;
      }),
  );
  const { polar, get } = connect({ sessionToken });
  const controller = new AbortController();
  const aborted = get(controller.signal).catch(() => 'aborted');
  controller.abort();
  expect(await aborted).toBe('aborted');
  const next = get();
  hand(polar.sessionToken);
  await next;
  expect(sessionToken).toHaveBeenCalledOnce();
});
