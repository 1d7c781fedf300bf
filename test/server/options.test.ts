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
      /^allowedOrigins holds "https:\/\/app\.example\/", .* as "https:\/\/app\.example"\.$/,
    ],
    [
      'an origin with a path',
      { allowedOrigins: ['https://app.example/account'] },
      /^allowedOrigins holds/,
    ],
    ['an origin without a scheme', { allowedOrigins: ['app.example'] }, /^allowedOrigins holds/],
    [
      'any origin',
      { allowedOrigins: ['*'] },
      /^allowedOrigins holds "\*".* There are no wildcards/,
    ],
    [
      'every subdomain',
      { allowedOrigins: ['https://app.example', 'https://*.example'] },
      /^allowedOrigins holds "https:\/\/\*\.example", .* name each origin, for example/,
    ],
    [
      'the origin of every page that hides its own',
      { allowedOrigins: ['null'] },
      /^allowedOrigins holds "null"\. Every sandboxed frame and local file sends it, so it would allow any page\.$/,
    ],
    [
      'an origin of an app with its scheme in capitals',
      { allowedOrigins: ['App://dashboard'] },
      /An origin is written as/,
    ],
    [
      'an origin in capitals',
      { allowedOrigins: ['https://App.example'] },
      /Browsers send this one as "https:\/\/app\.example"\.$/,
    ],
    [
      'an origin with the port that its scheme has anyway',
      { allowedOrigins: ['https://app.example:443'] },
      /Browsers send this one as "https:\/\/app\.example"\.$/,
    ],
    [
      'an origin in letters that no host name has',
      { allowedOrigins: ['https://bücher.example'] },
      /Browsers send this one as "https:\/\/xn--bcher-kva\.example"\.$/,
    ],
    [
      'an origin with a space',
      { allowedOrigins: ['https://app.example '] },
      /Browsers send this one as "https:\/\/app\.example"\.$/,
    ],
    [
      'an origin with a name and a password',
      { allowedOrigins: ['app://me:secret@dashboard'] },
      /An origin is written as/,
    ],
    [
      'one origin in place of a list',
      { allowedOrigins: 'https://app.example' },
      /^allowedOrigins must be a list/,
    ],
    ...[
      'http://api.polar.example',
      'http://10.0.0.4:4000',
      'http://polar:4000',
      'http://localhost.example',
      'http://127.0.0.1.example',
      'http://localhost@example.com',
      'http://0.0.0.0:4000',
      'http://[::2]',
    ].map((server): [string, object, RegExp] => [
      `a server on another machine without encryption, ${server}`,
      { server },
      /^server must start with https:\/\/, because the access token goes there\./,
    ]),
  ])('refuses %s at once, with what to write instead', (_, options, message) => {
    expect(create(options)).toThrow(TypeError);
    expect(create(options)).toThrow(message);
  });

  test.each([
    'http://localhost:5173',
    'https://app.example:8443',
    'http://[::1]:3000',
    'app://dashboard',
    'chrome-extension://abcdefghijklmnop',
  ])('takes an origin as browsers and apps send it: %s', (origin) => {
    expect(create({ allowedOrigins: [origin] })).not.toThrow();
  });

  test.each([
    'http://localhost:4000',
    'http://polar.localhost',
    'http://127.0.0.1:4000/polar',
    'http://127.1',
    'http://[::1]:4000',
    'https://polar.example',
  ])('takes a stand-in on the same machine, or one with encryption: %s', (server) => {
    expect(create({ server })).not.toThrow();
  });
});
