import { http } from 'msw';
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { readAll } from '../core/http/connect.ts';
import { FAILURES } from '../mock/every-failure.ts';
import { server } from '../network.ts';
import { openVendor } from './vendor.ts';

const TOKEN = 'polar_oat_SECRET';

/** All that a page gets, and all that a logger could write of what is reported. */
async function readEverything({ request, onError }: ReturnType<typeof openVendor>) {
  const write = vi.spyOn(console, 'error').mockReturnValue();
  const response = await request();
  const error = onError.mock.calls[0]?.[0];
  const page = JSON.stringify([response.status, [...response.headers], await response.text()]);
  const logs = [
    readAll(error),
    inspect(error, { depth: 9 }),
    JSON.stringify(write.mock.calls),
  ].join('\n');
  return { response, error, page, logs };
}

describe('the access token', () => {
  test('is in no response', async () => {
    const { page } = await readEverything(
      openVendor({ accessToken: TOKEN }, { organizationToken: TOKEN }),
    );
    expect(page).toContain('polar_cst_');
    expect(page).not.toContain('SECRET');
  });

  test.each(FAILURES)('is in no response, error or log after %j', async (failure) => {
    const vendor = openVendor({ accessToken: TOKEN, timeout: failure === 'hang' ? 50 : 5_000 });
    vendor.polar.fail('customerSessions.create', failure);
    const { error, page, logs } = await readEverything(vendor);
    expect(error?.code).toBeTypeOf('string');
    expect(page + logs).not.toContain('SECRET');
  });

  test('is not repeated when the server at the other end echoes it, and neither is the session', async () => {
    const vendor = openVendor({ accessToken: TOKEN });
    for (const status of [200, 201, 401, 422, 500]) {
      server.use(
        http.post('https://api.polar.sh/v1/customer-sessions/', ({ request }) =>
          Response.json(
            {
              detail: `Refused: ${request.headers.get('authorization')}`,
              token: ['polar_cst_SECRET'],
              customer_portal_url: 'https://polar.sh/?customer_session_token=polar_cst_SECRET',
            },
            { status },
          ),
        ),
      );
      vendor.onError.mockClear();
      const { error, page, logs } = await readEverything(vendor);
      if (status > 400) expect(error?.message).toContain('Refused: Bearer …');
      expect(page + logs).not.toContain('SECRET');
    }
  });

  test('does not reach the page as the token of a session', async () => {
    const vendor = openVendor({ accessToken: TOKEN });
    server.use(
      http.post('https://api.polar.sh/v1/customer-sessions/', () =>
        Response.json({ token: TOKEN, expires_at: '2030-01-01T00:00:00Z' }),
      ),
    );
    const { response, error, page, logs } = await readEverything(vendor);
    expect(response.status).toBe(502);
    expect(error?.message).toContain('token should be the token of a session');
    expect(page + logs).not.toContain('SECRET');
  });

  test('is not left in part where a long text that repeats it is cut', async () => {
    const vendor = openVendor({ accessToken: TOKEN });
    for (let length = 480; length <= 500; length += 1) {
      vendor.onError.mockClear();
      vendor.polar.fail('customerSessions.create', {
        status: 400,
        body: { detail: `${'x'.repeat(length)}${TOKEN}` },
      });
      const { logs } = await readEverything(vendor);
      expect(logs).not.toMatch(/polar_o/);
    }
  });

  test('does not go along with a redirect', async () => {
    const urls: string[] = [];
    server.use(
      http.all(/.*/, ({ request }) => {
        urls.push(request.url);
        return new Response(null, { status: 307, headers: { Location: 'https://evil.example/' } });
      }),
    );
    const { response } = await readEverything(
      openVendor({ accessToken: TOKEN, server: 'https://stand-in.example' }),
    );
    expect(response.status).toBe(502);
    expect(urls).toEqual(['https://stand-in.example/v1/customer-sessions/']);
  });
});
