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
import { catchError, connect, readAll } from './ask.ts';

type Ask = (client: PortalClient, licenseKey: MockLicenseKey) => Promise<unknown>;

/** So short that an error message would quote all of it. */
const KEY = 'SECRET-7F3A9C';
const activation_id = '0c5d7e21-6b3f-4a98-8d14-f2a690b7c3e5';

const operations: [name: string, Ask][] = [
  ['get', (client, { id }) => getLicenseKey(client, id)],
  ['list', (client) => listLicenseKeys(client)],
  ['rotate', (client, { id }) => rotateLicenseKey(client, id)],
  [
    'deactivate',
    (client, { key, organization_id }) =>
      deactivateLicenseKey(client, { key, organization_id, activation_id }),
  ],
  [
    'activate',
    (client, { key, organization_id }) =>
      activateLicenseKey(client, { key, organization_id, label: 'Laptop' }),
  ],
  [
    'validate',
    (client, { key, organization_id }) => validateLicenseKey(client, { key, organization_id }),
  ],
];

describe.each(operations)('an error of "%s"', (_, ask) => {
  test.each(FAILURES)('holds neither license key nor token (%j)', async (failure) => {
    const { polar, client, licenseKey } = connect({
      sessionToken: () => polar.sessionToken,
      timeout: failure === 'hang' ? 20 : 5_000,
    });
    polar.fail('all', failure, { times: 2 });
    const error = await catchError(ask(client, licenseKey));
    expectNoSecret(error, licenseKey.key, polar.sessionToken);
  });

  test('tells no more than the reason when Polar repeats what it was sent', async () => {
    const { error, sent, token } = await askEcho(ask, (request) =>
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
    expectNoSecret(error, KEY, token);
  });

  test.each([
    ['breaks off in the key', `{"key":"${KEY}"}`.slice(0, 14)],
    ['goes on after the key', `{"key":"${KEY}"} ${KEY}`],
    ['is the key alone', KEY],
    ['is a page with the key', `<p>${KEY}</p>`],
  ])('does not quote an answer that %s', async (_, text) => {
    const { error, token } = await askEcho(ask, () => new Response(text));
    expect(error.code).toBe('invalid_response');
    expectNoSecret(error, KEY, token);
    expect(readAll(error)).not.toContain(KEY.slice(0, 6));
  });
});

// A deactivation has no answer.
describe.each(operations.filter(([name]) => name !== 'deactivate'))(
  'an error of "%s"',
  (_, ask) => {
    test('does not quote an answer of another shape', async () => {
      const answers = [
        ({ key }: MockLicenseKey) => key,
        ({ key }: MockLicenseKey) => [key],
        ({ key }: MockLicenseKey) => ({ [key]: key }),
        (licenseKey: MockLicenseKey) => ({ ...licenseKey, id: [licenseKey.key] }),
        ({ key }: MockLicenseKey) => ({ items: key, id: { key } }),
      ];
      for (const answer of answers) {
        const { error, token } = await askEcho(ask, (_, licenseKey) =>
          Response.json(answer(licenseKey)),
        );
        expect(error.code).toBe('invalid_response');
        expectNoSecret(error, KEY, token);
      }
    });
  },
);

/** Asks a server that answers as it is told, and that sees all that was sent. */
async function askEcho(
  ask: Ask,
  answer: (request: string, licenseKey: MockLicenseKey) => Response,
) {
  let sent = '';
  const connected = connect(
    {
      fetch: async (input, init) => {
        sent = JSON.stringify([input, init?.headers, init?.body]);
        return answer(sent, connected.licenseKey);
      },
    },
    { key: KEY },
  );
  const { client, licenseKey, polar } = connected;
  const error = await catchError(ask(client, licenseKey));
  return { error, sent, token: polar.sessionToken };
}

function expectNoSecret(error: unknown, key: string, token: string): void {
  for (const text of [readAll(error), JSON.stringify(error)]) {
    expect(text).not.toContain(key);
    expect(text).not.toContain(token);
  }
}
