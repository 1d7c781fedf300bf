import { getLicenseKey, rotateLicenseKey } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { catchError, connect, readAll } from '../core/http/connect.ts';
import { respondWith } from '../core/http/respond.ts';
import { FAILURES } from '../mock/every-failure.ts';

/** A license key without a prefix, as Polar makes it. */
const KEY = '7F9A3F0E-5B1C-4D2E-9A6B-3C8D1E2F4A5B';

describe.each([
  ['getLicenseKey', getLicenseKey],
  ['rotateLicenseKey', rotateLicenseKey],
])('an id with capital letters, which may be a license key (%s)', (_, call) => {
  test('is asked for as it is, since some databases write ids so', async () => {
    const { client, sent } = respondWith([[404, {}]]);
    await catchError(call(client, KEY));
    expect(sent[0]?.url).toContain(`/license-keys/${KEY}`);
  });

  test('is quoted in no error, whatever fails', async () => {
    for (const failure of FAILURES) {
      const { polar, client } = connect({
        server: `https://${String(failure)}.example`,
        timeout: failure === 'hang' ? 20 : 5_000,
        fetch: async (input, init) => {
          const response = await polar.respond(new Request(input, init));
          if (response.type === 'error') throw new TypeError('Failed to fetch');
          return response;
        },
      });
      polar.fail('all', failure, { times: 2 });
      expect(readAll(await catchError(call(client, KEY))).toUpperCase()).not.toContain(KEY);
    }
  });

  test('is quoted in no error, not even when Polar quotes it', async () => {
    for (const detail of [`There is no ${KEY}.`, [{ msg: `${KEY} is no id.` }]]) {
      const { client } = respondWith([[422, { detail }]]);
      expect(readAll(await catchError(call(client, KEY)))).not.toContain(KEY);
    }
  });

  test('is quoted in no error about a response that cannot be read', async () => {
    for (const body of [KEY, [], {}, { id: 7 }]) {
      const { client } = respondWith([[200, body]]);
      const error = await catchError(call(client, KEY));
      expect(error.code).toBe('invalid_response');
      expect(readAll(error)).not.toContain(KEY);
    }
  });

  test('is said to be perhaps the key when there is no such license key', async () => {
    const error = await catchError(call(connect().client, KEY));
    expect(error.code).toBe('not_found');
    expect(error.message).toMatch(
      /^Polar responded to (GET|POST) \/v1\/customer-portal\/license-keys\/…(\/rotate)? with 404: Not found\. .*capital letters.* replace the key,/,
    );
  });
});

test('an id in lower case is named in errors, which say nothing of a key', async () => {
  const error = await catchError(getLicenseKey(connect().client, KEY.toLowerCase()));
  expect(error.message).toContain(`/license-keys/${KEY.toLowerCase()} with 404`);
  expect(error.message).not.toContain('capital');
});
