// Serves the built pages on one port, and stubs of Polar and of the peers' servers on another, so that a request
// to them needs a preflight, as in production.
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { MARKER, SESSION_TOKEN } from './data.mjs';
import { notePaint, PAINTED } from './note-paint.mjs';

/** @typedef {import('./build-page.mjs').Page} Page */
/** @typedef {(request: { method: string, path: string, body: string }) => unknown} Answer - JSON, or undefined. */

/**
 * @param {object} options
 * @param {Map<string, Page>} options.pages - By the name of their folder.
 * @param {Answer} options.answer - What Polar and the peers' servers answer.
 */
export async function serve({ pages, answer }) {
  const state = { delay: 0 };
  const polar = await listen(async (request, response) => {
    const body = await readBody(request);
    await setTimeout(state.delay);
    const { method = 'GET', url = '/', headers } = request;
    const cors = {
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
    };
    if (method === 'OPTIONS') {
      response.writeHead(204, {
        ...cors,
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
        'access-control-max-age': '600',
      });
      return response.end();
    }
    return sendJson(response, answer({ method, path: url, body }), cors);
  });

  const site = await listen(async (request, response) => {
    const body = await readBody(request);
    await setTimeout(state.delay);
    const { method = 'GET', url = '/' } = request;
    const [, folder = '', name = ''] = new URL(url, 'http://host').pathname.split('/');
    const page = pages.get(folder);
    const file = page?.files.get(name);
    if (method === 'POST' && url === '/polar/session') {
      return sendJson(response, {
        token: SESSION_TOKEN,
        expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      });
    }
    if (page && !name) return send(response, gzipSync(createHtml(page, polar.url)), 'text/html');
    if (file) return send(response, file.body, file.type);
    return sendJson(response, answer({ method, path: url, body }));
  });

  return {
    url: site.url,
    /** @param {number} delay - Milliseconds before each response. */
    setDelay(delay) {
      state.delay = delay;
    },
    close: () => Promise.all([site.close(), polar.close()]),
  };
}

/**
 * The same HTML for all pages. A script in it notes when the data was painted.
 * @param {Page} page
 * @param {string} polarUrl
 */
function createHtml({ files }, polarUrl) {
  const styles = files.has('page.css') ? '<link rel="stylesheet" href="page.css">' : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{margin:16px;font:16px system-ui,sans-serif}</style>${styles}
<script>(${notePaint.toString()})(${JSON.stringify(MARKER)}, ${JSON.stringify(PAINTED)})</script>
<script type="module" src="page.js"></script></head>
<body data-polar="${polarUrl}"><div id="root"></div></body></html>`;
}

/** @param {import('node:http').RequestListener} listener */
async function listen(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} value
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 */
function sendJson(response, value, headers) {
  if (value === undefined) return response.writeHead(404, headers).end();
  return send(response, gzipSync(JSON.stringify(value)), 'application/json', headers);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} body - Gzipped.
 * @param {string} type
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 */
function send(response, body, type, headers) {
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'gzip',
    'content-length': body.length,
    ...headers,
  });
  return response.end(body);
}
