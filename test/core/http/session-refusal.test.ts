import { listLicenseKeys } from 'polar-customer-portal/client';
import type { MockFailure } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, connectWithTokens, ENDED, readAll } from './ask.ts';
import { runClockUntilSettled, stopClock } from './clock.ts';
import { record } from './record.ts';

describe('a session that cannot be renewed', () => {
  test('is told of by one error, the same for all who met it', async () => {
    const { polar, get, sessionToken } = connectWithTokens(ENDED, ENDED);
    const errors = await Promise.all([get(), get(), get()].map(catchError));
    expect(errors[0]).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(new Set(errors).size).toBe(1);
    expect(polar.requests).toHaveLength(6);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(readAll(errors[0])).not.toContain(ENDED);

    await get();
    expect(polar.requests).toHaveLength(7);
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test('never makes a read go round and round', async () => {
    const { polar, get, sessionToken } = connectWithTokens(...Array<string>(20).fill(ENDED));
    const errors = new Set<unknown>();
    for (const round of [1, 2, 3]) {
      errors.add(await catchError(get()));
      expect(polar.requests).toHaveLength(2 * round);
      expect(sessionToken).toHaveBeenCalledTimes(2 * round);
    }
    expect(errors.size).toBe(3);
  });

  test('is the only one when the token is a fixed text', async () => {
    const { polar, get } = connect({ sessionToken: ENDED });
    expect(await catchError(get())).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(polar.requests).toHaveLength(1);
    await catchError(get());
    expect(polar.requests).toHaveLength(2);
  });

  test('says why the page could not get another token', async () => {
    const tokens = [() => ENDED, () => Promise.reject(new Error('Sign in first.'))];
    const sessionToken = vi.fn(() => (tokens.shift() ?? (() => polar.sessionToken))());
    const { polar, get } = connect({ sessionToken });
    const errors = await Promise.all([get(), get()].map(catchError));
    expect(errors[0]).toMatchObject({
      code: 'unauthorized',
      status: undefined,
      cause: new Error('Sign in first.'),
    });
    expect(errors[1]).toBe(errors[0]);
    expect(polar.requests).toHaveLength(2);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test('is not waited for longer than for an answer', async () => {
    const tokens = [ENDED, new Promise<string>(() => {})];
    stopClock();
    const sessionToken = vi.fn(() => tokens.shift() ?? polar.sessionToken);
    const { client, polar, requests } = record({ sessionToken });
    const error = await runClockUntilSettled(catchError(listLicenseKeys(client)));
    expect(error.code).toBe('timeout');
    expect(requests).toHaveLength(1);
    await listLicenseKeys(client);
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test('is not waited for by who has left', async () => {
    const reason = new Error('The page was left.');
    const controller = new AbortController();
    const tokens = [ENDED];
    const sessionToken = vi.fn(() => {
      const token = tokens.shift();
      if (token) return token;
      controller.abort(reason);
      return new Promise<string>(() => {});
    });
    const { polar, get } = connect({ sessionToken });
    await expect(get(controller.signal)).rejects.toBe(reason);
    expect(polar.requests).toHaveLength(1);
  });
});

describe('a read that is repeated', () => {
  test.each<[MockFailure, code: string]>([
    [403, 'forbidden'],
    [404, 'not_found'],
    [429, 'rate_limited'],
    [500, 'server'],
    ['network', 'network'],
    ['html', 'invalid_response'],
    [{ body: {} }, 'invalid_response'],
  ])('tells what it met then, and keeps the new token (%j)', async (failure, code) => {
    const { polar, get, sessionToken } = connectWithTokens(ENDED);
    polar.fail('licenseKeys.get', 401, { times: 1 });
    polar.fail('licenseKeys.get', failure, { times: 1 });
    expect((await catchError(get())).code).toBe(code);
    expect(polar.requests).toHaveLength(2);
    await get();
    expect(polar.requests).toHaveLength(3);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });
});

describe('a page that nobody sees', () => {
  test('asks for no other token until it is seen again', async () => {
    const { polar, get, sessionToken } = connectWithTokens(ENDED);
    vi.stubGlobal('document', { hidden: true });
    const errors = await Promise.all([get(), get()].map(catchError));
    expect(errors[0]).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(errors[1]).toBe(errors[0]);
    expect(polar.requests).toHaveLength(2);
    expect(sessionToken).toHaveBeenCalledTimes(1);

    vi.stubGlobal('document', { hidden: false });
    await get();
    expect(polar.requests).toHaveLength(3);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('differs from one that is seen', async () => {
    const { get, sessionToken } = connectWithTokens(ENDED);
    vi.stubGlobal('document', { hidden: false });
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });
});
