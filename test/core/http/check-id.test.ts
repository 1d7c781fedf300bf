import { getLicenseKey, rotateLicenseKey } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { catchError } from './connect.ts';
import { respondWith } from './respond.ts';

const ID = '1dbfc517-0bbf-4301-9ba8-555ca42b9737';

describe('an id', () => {
  test.each(['', 'SECRET-7F3A9C', ` ${ID}`, `${ID}/rotate`, ID.slice(1), undefined])(
    'that is no UUID is refused before anything is sent, by name and without a quote (%j)',
    async (id) => {
      const { client, sent } = respondWith([[200, {}]]);
      for (const [name, request] of [
        ['getLicenseKey', getLicenseKey],
        ['rotateLicenseKey', rotateLicenseKey],
      ] as const) {
        const error = await catchError(request(client, id as string));
        expect(error).toMatchObject({ code: 'invalid_request', status: undefined });
        expect(error.message).toMatch(
          new RegExp(`^${name}\\(client, id\\): id must be the id of a license key, .*a UUID`),
        );
        expect(error.message).not.toContain('SECRET');
      }
      expect(sent).toEqual([]);
    },
  );

  test('that is a UUID is sent as it is', async () => {
    const { client, sent } = respondWith([[404, {}]]);
    await catchError(getLicenseKey(client, ID));
    expect(sent.map(({ url }) => url)).toEqual([
      `https://api.polar.sh/v1/customer-portal/license-keys/${ID}`,
    ]);
  });
});
