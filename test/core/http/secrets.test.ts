import {
  activateLicenseKey,
  deactivateLicenseKey,
  getLicenseKey,
  listLicenseKeys,
  rotateLicenseKey,
  validateLicenseKey,
  type PortalClient,
} from 'polar-customer-portal/client';
import type { MockLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { FAILURES } from '../../mock/every-failure.ts';
import { catchError, connect, readAll } from './connect.ts';

type Call = (client: PortalClient, licenseKey: MockLicenseKey) => Promise<unknown>;

/** So short that an error message would quote all of it. */
const KEY = 'SECRET-7F3A9C';
const activation_id = '0c5d7e21-6b3f-4a98-8d14-f2a690b7c3e5';

const functions: [name: string, Call][] = [
  ['getLicenseKey', (client, { id }) => getLicenseKey(client, id)],
  ['listLicenseKeys', (client) => listLicenseKeys(client)],
  ['rotateLicenseKey', (client, { id }) => rotateLicenseKey(client, id)],
  [
    'deactivateLicenseKey',
    (client, { key, organization_id }) =>
      deactivateLicenseKey(client, { key, organization_id, activation_id }),
  ],
  [
    'activateLicenseKey',
    (client, { key, organization_id }) =>
      activateLicenseKey(client, { key, organization_id, label: 'Laptop' }),
  ],
  [
    'validateLicenseKey',
    (client, { key, organization_id }) => validateLicenseKey(client, { key, organization_id }),
  ],
];

describe.each(functions)('an error of %s', (_, call) => {
  test('holds neither license key nor token, whatever fails', async () => {
    for (const failure of FAILURES) {
      const { polar, client, licenseKey } = connect({
        sessionToken: () => polar.sessionToken,
        server: `https://${String(failure)}.example`,
        timeout: failure === 'hang' ? 20 : 5_000,
        fetch: async (input, init) => polar.respond(new Request(input, init)).then(orThrow),
      });
      polar.fail('all', failure, { times: 2 });
      expectNoSecret(await catchError(call(client, licenseKey)), [
        licenseKey.key,
        polar.sessionToken,
      ]);
    }
  });

  test('holds no more than the reason when Polar echoes the request', async () => {
    const { error, sent, token } = await callEcho(call, (request) =>
      Response.json(
        {
          error: 'RequestValidationError',
          detail: [{ type: 'missing', loc: ['body'], msg: 'Field required', input: request }],
          request,
        },
        { status: 422 },
      ),
    );
    expect(sent).toMatch(/polar_cst_|SECRET/);
    expect(error).toMatchObject({ code: 'invalid_request', status: 422 });
    expect(error.message).toMatch(/: Field required$/);
    expectNoSecret(error, [KEY, token]);
  });

  test('does not quote a response that is no JSON', async () => {
    const texts = [
      `{"key":"${KEY}"}`.slice(0, 14),
      `{"key":"${KEY}"} ${KEY}`,
      KEY,
      `<p>${KEY}</p>`,
    ];
    for (const text of texts) {
      const { error, token } = await callEcho(call, () => new Response(text));
      expect(error.code).toBe('invalid_response');
      expectNoSecret(error, [KEY.slice(0, 6), token]);
    }
  });
});

// A deactivation has no content.
const readers = functions.filter(([name]) => name !== 'deactivateLicenseKey');

describe.each(readers)('an error of %s', (_, call) => {
  test('does not quote JSON of another shape', async () => {
    const responses = [
      ({ key }: MockLicenseKey) => key,
      ({ key }: MockLicenseKey) => [key],
      ({ key }: MockLicenseKey) => ({ [key]: key }),
      (licenseKey: MockLicenseKey) => ({ ...licenseKey, id: [licenseKey.key] }),
      ({ key }: MockLicenseKey) => ({ items: key, id: { key } }),
    ];
    for (const respond of responses) {
      const { error, token } = await callEcho(call, (_, licenseKey) =>
        Response.json(respond(licenseKey)),
      );
      expect(error.code).toBe('invalid_response');
      expectNoSecret(error, [KEY, token]);
    }
  });
});

function orThrow(response: Response): Response {
  if (response.type === 'error') throw new TypeError('Failed to fetch');
  return response;
}

/** Calls a function with a server that responds as the test likes, and that sees all that was sent. */
async function callEcho(
  call: Call,
  respond: (request: string, licenseKey: MockLicenseKey) => Response,
) {
  let sent = '';
  const connected = connect(
    {
      // None waits for the request before it.
      server: `https://${++servers}.example`,
      fetch: async (input, init) => {
        sent = JSON.stringify([input, init?.headers, init?.body]);
        return respond(sent, connected.licenseKey);
      },
    },
    { key: KEY },
  );
  const { client, licenseKey, polar } = connected;
  const error = await catchError(call(client, licenseKey));
  return { error, sent, token: polar.sessionToken };
}

let servers = 0;

function expectNoSecret(error: unknown, secrets: string[]): void {
  for (const secret of secrets) {
    expect(readAll(error)).not.toContain(secret);
    expect(JSON.stringify(error)).not.toContain(secret);
  }
}
