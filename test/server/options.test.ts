import { createSessionHandler, type SessionHandlerOptions } from 'polar-customer-portal/server';
import { describe, expect, test } from 'vitest';
import { readAll } from '../core/http/ask.ts';

function create(options: object) {
  return () =>
    createSessionHandler({
      accessToken: 'polar_oat_1',
      getCustomer: () => null,
      ...options,
    } as SessionHandlerOptions);
}

describe('a vendor is told at once', () => {
  test.each([
    [
      'that no access token is set',
      undefined,
      'accessToken is missing: is its environment variable set',
    ],
    ['that the access token is empty', '', 'accessToken is missing'],
    ['that it is none', { token: 'secret' }, 'accessToken is of type object'],
    [
      'that it is of a customer',
      'polar_cst_secret',
      'accessToken is the token of one customer’s session',
    ],
    [
      'that it is of a member',
      'polar_mst_secret',
      'accessToken is the token of one customer’s session',
    ],
    [
      'that a line break came with it',
      'polar_oat_secret\n',
      'accessToken holds a space, a line break',
    ],
    ['that it is no ASCII', 'polar_oat_secret–', 'accessToken holds a space, a line break'],
  ])('%s, and the token is not quoted', (_, accessToken, message) => {
    let thrown: unknown;
    try {
      create({ accessToken })();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect((thrown as TypeError).message).toContain(message);
    expect((thrown as TypeError).message).toContain('organization access token (polar_oat_…)');
    expect(readAll(thrown)).not.toContain('secret');
  });

  test.each([
    ['a server that is none', { server: 'staging' }, /server is no URL: staging/],
    ['a timeout that no clock can keep', { timeout: Number.NaN }, /timeout is no time: NaN/],
    ['a timeout of no time', { timeout: 0 }, /timeout is no time: 0/],
    [
      'an origin with a slash at its end',
      { allowedOrigins: ['https://app.example/'] },
      /"https:\/\/app\.example\/"; an origin is/,
    ],
    [
      'an origin with a path',
      { allowedOrigins: ['https://app.example/account'] },
      /allowedOrigins holds/,
    ],
    ['an origin without a scheme', { allowedOrigins: ['app.example'] }, /allowedOrigins holds/],
    ['any origin', { allowedOrigins: ['*'] }, /allowedOrigins holds/],
    ['an origin that is hidden', { allowedOrigins: ['null'] }, /allowedOrigins holds/],
  ])('of %s', (_, options, message) => {
    expect(create(options)).toThrow(TypeError);
    expect(create(options)).toThrow(message);
  });

  test('and of nothing when all is well', () => {
    expect(create({ allowedOrigins: ['http://localhost:5173', 'app://dashboard'] })).not.toThrow();
  });
});
