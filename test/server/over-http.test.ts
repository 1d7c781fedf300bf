import { readFileSync } from 'node:fs';
import { http } from 'msw';
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import { expect, test, vi } from 'vitest';
import { server } from '../network.ts';

const { serve } = vi.hoisted(() => ({
  serve: vi.fn<(options: { fetch: typeof fetch; port: number }) => void>(),
}));
vi.mock('@hono/node-server', () => ({ serve }));

/** What the example serves on a port. */
const open = (port: number) =>
  serve.mock.calls.map(([options]) => options).find((options) => options.port === port)?.fetch;

test('the servers of docs/testing.md give the page of the README its session and its license key', async () => {
  await import('../../docs/testing/over-http.ts');
  server.use(http.all('http://localhost:4000/*', ({ request }) => open(4000)?.(request)));

  const session = await open(3000)?.(
    new Request('http://localhost:3000/polar/session', { method: 'POST' }),
  );
  const client = createPortalClient({
    server: 'http://localhost:4000',
    sessionToken: await session?.json(),
  });
  const [, id = ''] = /<License id="([^"]+)"/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect((await getLicenseKey(client, id)).customer.external_id).toBe('account-2041');
});

test('docs/testing.md shows the servers that this test runs', () => {
  const page = readFileSync('docs/testing.md', 'utf8');
  expect(page).toContain(`\`\`\`ts\n${readFileSync('docs/testing/over-http.ts', 'utf8')}\`\`\``);
});
