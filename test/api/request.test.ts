// @vitest-environment node
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import { createLicenseKey, createPortal } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { connect } from './ask.ts';

const id = '3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357';
const path = `/v1/customer-portal/license-keys/${id}`;

/** A client whose requests end up in a list. */
function record(server?: string, apiVersion?: string) {
  const requests: { url: string; init: RequestInit | undefined }[] = [];
  const portal = createPortal({ licenseKeys: [createLicenseKey({ id })] });
  const client = createPortalClient({
    sessionToken: portal.sessionToken,
    server,
    apiVersion,
    fetch: (input, init) => {
      requests.push({ url: String(input), init });
      return portal.respond(new Request(input, init));
    },
  });
  return { client, portal, requests };
}

describe('a request for a license key', () => {
  test('sends the token and the version, nothing more, and no cookies', async () => {
    const { client, portal, requests } = record();
    await getLicenseKey(client, id);
    expect(requests).toEqual([
      {
        url: `https://api.polar.sh${path}`,
        init: {
          headers: { Authorization: `Bearer ${portal.sessionToken}`, 'Polar-Version': '2026-10' },
          credentials: 'omit',
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
    expect(portal.requests[0]).toMatchObject({ method: 'GET', path, operation: 'get' });
  });

  test('can ask for another version', async () => {
    const { client, portal } = record('production', '2027-01');
    await getLicenseKey(client, id);
    expect(portal.requests[0]?.headers).toMatchObject({ 'polar-version': '2027-01' });
  });

  test.each([
    [undefined, 'https://api.polar.sh'],
    ['production', 'https://api.polar.sh'],
    ['sandbox', 'https://sandbox-api.polar.sh'],
    ['https://polar.example', 'https://polar.example'],
    ['https://polar.example/', 'https://polar.example'],
    ['https://example.com/proxy/polar/', 'https://example.com/proxy/polar'],
    ['http://127.0.0.1:8000//', 'http://127.0.0.1:8000'],
  ])('goes to the server %s', async (server, base) => {
    const { client, requests } = record(server);
    expect(client.server).toBe(base);
    await getLicenseKey(client, id);
    expect(requests.map(({ url }) => url)).toEqual([base + path]);
  });

  test.each(['', 'prod', 'api.polar.sh', 'ftp://polar.sh', 'https://', 'toString', '/v1'])(
    'is refused for the server "%s", with the fix',
    (server) => {
      expect(() => createPortalClient({ sessionToken: 'polar_cst_x', server })).toThrow(
        new TypeError(
          `server is ${JSON.stringify(server)}; it must be "production", "sandbox" or a URL that starts with https://`,
        ),
      );
    },
  );

  test('uses the fetch that the page has when it is sent', async () => {
    const { client, get } = connect();
    expect(client.canRenewSession).toBe(false);
    const fetch = vi.spyOn(globalThis, 'fetch');
    await get();
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('tells clients apart by a scope, never by their token', () => {
    const options = { sessionToken: 'polar_cst_secret' };
    const [first, second] = [createPortalClient(options), createPortalClient(options)];
    expect(first.scope).not.toBe(second.scope);
    expect(JSON.stringify([first, second])).not.toContain('secret');
  });
});

describe('the id of a license key', () => {
  const key = 'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F';

  test.each([key, key.slice(7).replace('4B6E', '1B6E'), '', '..', `${id}/rotate`, ` ${id}`])(
    'is looked at before anything is sent ("%s")',
    async (wrong) => {
      const sessionToken = vi.fn(() => 'polar_cst_x');
      const { portal, client } = connect({ sessionToken });
      const request = getLicenseKey(client, wrong);
      await expect(request).rejects.toMatchObject({
        name: 'PortalError',
        code: 'invalid_request',
        status: undefined,
        message:
          'The id is no UUID (version 4). Pass the `id` of the license key, not the key itself.',
      });
      expect(sessionToken).not.toHaveBeenCalled();
      expect(portal.requests).toEqual([]);
    },
  );

  test('may be written in capitals', async () => {
    const { client, licenseKey } = connect();
    const found = await getLicenseKey(client, licenseKey.id.toUpperCase());
    expect(found.key).toBe(licenseKey.key);
  });
});
