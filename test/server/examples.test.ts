import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { getRequestListener, serve } from '@hono/node-server';
import { http, passthrough } from 'msw';
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import { createLicenseKey } from 'polar-customer-portal/mock';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import { startPolarServer, type PolarServer } from '../e2e/polar-server.ts';
import { server } from '../network.ts';
import { signIn } from './sign-in.ts';

// The one of the examples signs everybody in as one customer, for a first try.
vi.mock('../../docs/server/auth.ts', () => import('./sign-in.ts'));

const licenseKey = createLicenseKey();
let polarServer: PolarServer;

beforeAll(async () => {
  polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
});
afterAll(() => polarServer.close());

beforeEach(() => {
  server.use(http.all(/^http:\/\/127\.0\.0\.1/, () => passthrough()));
  vi.stubEnv('POLAR_ACCESS_TOKEN', polarServer.polar.organizationToken);
  vi.stubEnv('POLAR_SERVER', polarServer.url);
  // The example for node:http listens as soon as it is loaded: on a free port.
  vi.stubEnv('PORT', '0');
  onTestFinished(() => void vi.unstubAllEnvs());
  polarServer.received.length = 0;
});

/** Each example, as its own framework serves it. They read the environment when they are loaded. */
const examples: [name: string, start: () => Promise<Server>][] = [
  [
    'Next.js',
    async () => {
      const { POST } = await import('../../docs/server/next.ts');
      return createServer(getRequestListener((request) => POST(request)));
    },
  ],
  [
    'Hono',
    async () => {
      const { app } = await import('../../docs/server/hono.ts');
      return serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }) as Server;
    },
  ],
  [
    'Express',
    async () => {
      const { app } = await import('../../docs/server/express.ts');
      return createServer(app);
    },
  ],
  ['node:http', async () => (await import('../../docs/server/node.ts')).server],
  [
    'a worker',
    async () => {
      const { default: worker } = await import('../../docs/server/worker.ts');
      const env = {
        POLAR_ACCESS_TOKEN: polarServer.polar.organizationToken,
        POLAR_SERVER: polarServer.url,
      };
      return createServer(getRequestListener((request) => worker.fetch(request, env)));
    },
  ],
];

/** Starts an example, and returns the way to request a session from it. */
async function open(start: () => Promise<Server>) {
  const vendor = await start();
  onTestFinished(() => {
    vendor.closeAllConnections();
    vendor.close();
  });
  if (!vendor.listening) {
    await new Promise<void>((resolve) => {
      vendor.listen(0, '127.0.0.1', resolve);
    });
  }
  const origin = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
  return (cookie: string, init: RequestInit = {}) =>
    fetch(`${origin}/polar/session`, {
      method: 'POST',
      ...init,
      headers: { Origin: origin, ...(cookie && { Cookie: cookie }), ...init.headers },
    });
}

describe.each(examples)('the example for %s', (_, start) => {
  test('gives a customer who is signed in a session that opens their license key', async () => {
    const request = await open(start);
    const response = await request(signIn({ id: 'account-2041' }));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const session = (await response.json()) as { token: string };
    const client = createPortalClient({ server: polarServer.url, sessionToken: () => session });
    expect((await getLicenseKey(client, licenseKey.id)).id).toBe(licenseKey.id);
  });

  test('ignores a body', async () => {
    const request = await open(start);
    const headers = { 'Content-Type': 'application/json' };
    const init = { headers, body: '{"theme":"dark"}' };
    const response = await request(signIn({ id: 'account-2041' }), init);
    expect(response.status).toBe(200);
  });

  test('gives none to anybody else, and sends nothing to Polar', async () => {
    const request = await open(start);
    const cookie = signIn({ id: 'account-2041' });
    expect((await request('')).status).toBe(401);
    expect((await request('session=forged')).status).toBe(401);
    expect((await request(cookie, { headers: { Origin: 'https://evil.example' } })).status).toBe(
      403,
    );
    expect((await request(cookie, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(
      403,
    );
    expect(polarServer.received).toEqual([]);
  });

  test('responds with 404 to a user who is no customer', async () => {
    const log = vi.spyOn(console, 'info').mockReturnValue();
    const request = await open(start);
    expect((await request(signIn({ id: 'account-0' }))).status).toBe(404);
    expect(log).toHaveBeenCalledTimes(1);
  });
});

test('the example for a worker counts the requests of each user, and refuses those that are too many', async () => {
  const { default: worker } = await import('../../docs/server/worker.ts');
  const limit = vi.fn<(options: { key: string }) => Promise<{ success: boolean }>>();
  limit.mockResolvedValueOnce({ success: true }).mockResolvedValue({ success: false });
  const env = {
    POLAR_ACCESS_TOKEN: polarServer.polar.organizationToken,
    POLAR_SERVER: polarServer.url,
    SESSION_LIMIT: { limit },
  };
  const request = (cookie: string, headers = {}) => {
    const init = { method: 'POST', headers: { cookie, ...headers } };
    return worker.fetch(new Request('https://app.example/polar/session', init), env);
  };
  const cookie = signIn({ id: 'account-2041' });
  expect((await request(cookie)).status).toBe(200);
  const refused = await request(cookie);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect(limit.mock.calls).toEqual([[{ key: 'account-2041' }], [{ key: 'account-2041' }]]);
  expect(polarServer.received).toHaveLength(1);
  // Nobody to count for, and a page of somebody else, which must not spend what the user has.
  expect((await request('')).status).toBe(401);
  expect((await request(cookie, { Origin: 'https://evil.example' })).status).toBe(403);
  expect(limit).toHaveBeenCalledTimes(2);
  // A failure is none of the page's business, but gets a response that the page can read.
  const log = vi.spyOn(console, 'error').mockReturnValue();
  limit.mockRejectedValueOnce(new Error('The binding failed.'));
  const failed = await request(cookie);
  expect(failed.status).toBe(500);
  expect(await failed.json()).toMatchObject({ error: { code: 'session_unavailable' } });
  expect(log).toHaveBeenCalledTimes(1);
});

test('the authentication of the examples is a customer for a first try, but in production nobody', async () => {
  const { getUser } = await vi.importActual<typeof import('../../docs/server/auth.ts')>(
    '../../docs/server/auth.ts',
  );
  vi.stubEnv('POLAR_SERVER', 'sandbox');
  expect(getUser(null)).toEqual({ id: licenseKey.customer.external_id });
  for (const production of [undefined, '', 'production']) {
    vi.stubEnv('POLAR_SERVER', production);
    expect(getUser(null)).toBe(null);
  }
});
