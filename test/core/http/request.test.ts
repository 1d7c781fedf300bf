import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { LICENSE_KEYS } from '../../mock/serve-polar.ts';
import { connect } from './ask.ts';
import { record } from './record.ts';

const id = '3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357';
const path = `/v1/customer-portal/license-keys/${id}`;

const licenseKeys = [createLicenseKey({ id })];

describe('a request for a license key', () => {
  test('sends the token and the version, and nothing more', async () => {
    const { client, polar, requests } = record({}, { licenseKeys });
    await getLicenseKey(client, id);
    expect(requests.map(({ url, init }) => ({ url, init }))).toEqual([
      {
        url: `https://api.polar.sh${path}`,
        init: {
          method: 'GET',
          headers: { Authorization: `Bearer ${polar.sessionToken}`, 'Polar-Version': '2026-10' },
          body: undefined,
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
    expect(polar.requests[0]).toMatchObject({ method: 'GET', path, operation: 'licenseKeys.get' });
  });

  test('can ask for another version', async () => {
    const { client, polar } = record({ apiVersion: '2027-01' }, { licenseKeys });
    await getLicenseKey(client, id);
    expect(polar.requests[0]?.headers).toMatchObject({ 'polar-version': '2027-01' });
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
    const { client, requests } = record({ server }, { licenseKeys });
    expect(client.server).toBe(base);
    await getLicenseKey(client, id);
    expect(requests.map(({ url }) => url)).toEqual([base + path]);
  });

  test.each(['', 'prod', 'api.polar.sh', 'ftp://polar.sh', 'https://', 'toString', '/v1'])(
    'is refused for the server "%s", which is quoted',
    (server) => {
      const create = () => createPortalClient({ sessionToken: 'polar_cst_x', server });
      expect(create).toThrow(TypeError);
      expect(create).toThrow(`server is no URL: ${server}`);
    },
  );

  test('uses the fetch that the page has when it is sent', async () => {
    const { get } = connect();
    const fetch = vi.spyOn(globalThis, 'fetch');
    await get();
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe('the scope of a client', () => {
  const sessionToken = 'polar_cst_secret';

  test('is its own, and never made of its token', () => {
    const clients = [createPortalClient({ sessionToken }), createPortalClient({ sessionToken })];
    const scopes = clients.map(({ scope }) => scope);
    expect(new Set(scopes).size).toBe(2);
    expect(JSON.stringify(clients)).not.toContain('secret');
  });

  test('is the customer, so that two clients of one may share what they got', () => {
    const [first, again, other] = ['account-2041', 'account-2041', 'account-7'].map((customer) =>
      createPortalClient({ sessionToken, customer }),
    );
    expect(first?.scope).toBe('account-2041');
    expect(again?.scope).toBe(first?.scope);
    expect(other?.scope).toBe('account-7');
  });
});

describe('a developer who needs more of Polar than license keys', () => {
  test('reads it with the same session, as Polar answers it', async () => {
    const { client, polar } = connect();
    expect(await client.get('/v1/customer-portal/customer-session/introspect')).toEqual({
      expires_at: expect.stringMatching(/Z$/) as string,
      return_url: null,
    });
    expect(polar.requests[0]).toMatchObject({
      operation: 'customerSession.introspect',
      headers: { authorization: '…' },
    });
  });

  test('writes with it', async () => {
    const { client, polar, licenseKey } = connect();
    const answer = await client.post(`${LICENSE_KEYS}/${licenseKey.id}/rotate`);
    expect(answer).toMatchObject({ id: licenseKey.id, display_key: expect.any(String) as string });
    expect(polar.requests[0]).toMatchObject({
      operation: 'licenseKeys.rotate',
      headers: { authorization: '…' },
    });
  });

  test('sends a license key without it', async () => {
    const { client, polar, licenseKey } = connect();
    const { key, organization_id } = licenseKey;
    const answer = await client.postKey(`${LICENSE_KEYS}/validate`, { key, organization_id });
    expect(answer).toMatchObject({ key, display_key: expect.any(String) as string });
    expect(polar.requests[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('the id of a license key', () => {
  const key = 'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F';

  test.each([key, key.slice(0, -1), '', '..', `${id}/rotate`, ` ${id}`])(
    'is looked at before anything is sent ("%s")',
    async (wrong) => {
      const sessionToken = vi.fn(() => 'polar_cst_x');
      const { polar, client } = connect({ sessionToken });
      const request = getLicenseKey(client, wrong);
      await expect(request).rejects.toMatchObject({
        name: 'PortalError',
        code: 'invalid_request',
        status: undefined,
        message: 'Pass the id of the license key, a UUID, not the key.',
      });
      expect(sessionToken).not.toHaveBeenCalled();
      expect(polar.requests).toEqual([]);
    },
  );

  test('may be written in capitals', async () => {
    const { client, licenseKey } = connect();
    const found = await getLicenseKey(client, licenseKey.id.toUpperCase());
    expect(found.key).toBe(licenseKey.key);
  });
});
