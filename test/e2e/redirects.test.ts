import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect, inject, onTestFinished, test } from 'vitest';
import { en } from '../english.ts';
import { getBrowser } from './browser.ts';
import { startPolarServer } from './polar-server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Opens a page with the element, on a server that answers at these paths besides. */
async function openElement(write: (token: string) => Record<string, Answer>) {
  const licenseKey = createLicenseKey();
  const polarServer = await startPolarServer({ licenseKeys: [licenseKey] });
  const answers = write(polarServer.polar.sessionToken);
  const html = `<!doctype html><script type="module" src="/element.js"></script>
    <polar-license-key license-key-id="${licenseKey.id}" session-url="/polar/session"
      server="${polarServer.url}"></polar-license-key>`;
  const http = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer) return answer(request, response);
    const isScript = request.url === '/element.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript ? readFileSync(`${inject('elementFolder')}/polar-license-key.js`, 'utf8') : html,
    );
  });
  await new Promise<void>((resolve) => {
    http.listen(0, 'localhost', resolve);
  });
  const page = await (await getBrowser()).newPage({ locale: 'en-US' });
  // Playwright reports a message of the console a moment after the page shows what caused it.
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  onTestFinished(async () => {
    await page.close();
    http.closeAllConnections();
    http.close();
    polarServer.close();
  });
  await page.goto(`http://localhost:${(http.address() as AddressInfo).port}/`);
  return { page, messages };
}

const redirect =
  (status: number, location: string): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end();

test('a session route that redirects within the origin goes on working', async () => {
  const methods: (string | undefined)[] = [];
  const { page } = await openElement((token) => ({
    '/polar/session': redirect(307, '/polar/session/'),
    '/polar/session/'({ method }, response) {
      methods.push(method);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ token }));
    },
  }));
  await page.getByText(en.status.active, { exact: true }).waitFor();
  expect(methods).toEqual(['POST']);
});

test('a session route that redirects to the sign-in of another origin reads as signed out, not as a lost connection', async () => {
  const { page, messages } = await openElement(() => ({
    '/polar/session': redirect(302, 'http://127.0.0.1:9/sign-in'),
  }));
  await page.getByText(en.failures.no_session[0]).waitFor();
  await expect
    .poll(() => messages.join('\n'))
    .toContain('redirects POST /polar/session to another origin');
});

test('a session route that redirects to a sign-in page of its own origin reads as signed out', async () => {
  const { page, messages } = await openElement(() => ({
    '/polar/session': redirect(302, '/sign-in'),
  }));
  await page.getByText(en.failures.no_session[0]).waitFor();
  await expect
    .poll(() => messages.join('\n'))
    .toMatch(/POST \/polar\/session, redirected to \/sign-in, with 200, .* a sign-in page/);
});
