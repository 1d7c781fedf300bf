import { createSessionHandler, type SessionHandlerOptions } from 'polar-customer-portal/server';
import { describe, expect, test } from 'vitest';
import { readAll } from '../core/http/connect.ts';

function create(options: object) {
  return () =>
    createSessionHandler({
      accessToken: 'polar_oat_1',
      getCustomer: () => null,
      ...options,
    } as SessionHandlerOptions);
}

describe('createSessionHandler', () => {
  test.each([
    [undefined, 'accessToken is missing: is its environment variable set'],
    ['', 'accessToken is missing'],
    [{ token: 'secret' }, 'accessToken is of type object'],
    ['polar_cst_secret', 'accessToken is the token of one customer’s session'],
    ['polar_mst_secret', 'accessToken is the token of one customer’s session'],
    ['polar_oat_secret\n', 'accessToken holds a space, a line break'],
    ['polar_oat_secret–', 'accessToken holds a space, a line break'],
  ])('refuses %j as an access token at once, without quoting it', (accessToken, message) => {
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
    ['a server that is none', { server: 'staging' }, /^server must be .* It is "staging"\.$/],
    ['a timeout that is no number', { timeout: Number.NaN }, /^timeout must be .* It is NaN\.$/],
    ['a timeout of 0', { timeout: 0 }, /^timeout must be .* It is 0\.$/],
    [
      'an origin with a slash at its end',
      { allowedOrigins: ['https://app.example/'] },
      /^allowedOrigins holds "https:\/\/app\.example\/"\. An origin is written as/,
    ],
    [
      'an origin with a path',
      { allowedOrigins: ['https://app.example/account'] },
      /^allowedOrigins holds/,
    ],
    ['an origin without a scheme', { allowedOrigins: ['app.example'] }, /^allowedOrigins holds/],
    ['any origin', { allowedOrigins: ['*'] }, /^allowedOrigins holds/],
    ['an origin that is hidden', { allowedOrigins: ['null'] }, /^allowedOrigins holds/],
  ])('refuses %s at once, with what to write instead', (_, options, message) => {
    expect(create(options)).toThrow(TypeError);
    expect(create(options)).toThrow(message);
  });

  test('takes origins of local servers and of apps', () => {
    expect(create({ allowedOrigins: ['http://localhost:5173', 'app://dashboard'] })).not.toThrow();
  });
});
