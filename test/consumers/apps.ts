import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import { TAGS } from '../../scripts/tags.mjs';
import type { PolarServer } from '../e2e/polar-server.ts';
import { serveFiles } from '../e2e/serve-files.ts';

/** Where `scripts/consumers.mjs` has installed and built the apps. */
export const FOLDER = process.env['CONSUMERS_FOLDER'] ?? '';

/** An app that is being served. */
export interface App {
  /** Its address, without a slash at the end. */
  url: string;
  close: () => Promise<unknown>;
}

const read = (path: string) => readFileSync(path, 'utf8');

/** Serves what Vite has built, under a policy that allows only what the page needs. */
export async function serveFolder(name: string, polarUrl: string): Promise<App> {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${polarUrl}`;
  const server = await preview({
    root: `${FOLDER}/${name}`,
    configFile: false,
    logLevel: 'error',
    preview: { host: 'localhost', port: 0, headers: { 'Content-Security-Policy': policy } },
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
}

/** Serves a page with no build step, and sessions, as a vendor's server in any language would. */
export function servePlainHtml({ url, polar }: PolarServer): Promise<App> {
  const folder = `${FOLDER}/plain-html`;
  const dist = `${folder}/node_modules/polar-customer-portal/dist`;
  const fill = (page: string, query: URLSearchParams) =>
    read(`${folder}/${page}`).replaceAll(/\{(\w+)\}/g, (_, name) => query.get(name) ?? '');
  const scripts = TAGS.map((tag): [path: string, file: [type: string, text: string]] => [
    `/${tag}.js`,
    ['text/javascript', read(`${dist}/${tag}.js`)],
  ]);
  return serveFiles(
    (query) => ({
      ...Object.fromEntries(scripts),
      '/': ['text/html', fill('index.html', query)],
      '/account.html': ['text/html', fill('account.html', query)],
      '/polar/session': ['application/json', JSON.stringify(polar.createSession())],
    }),
    `'self' ${url}`,
  );
}

/**
 * Serves what Vite has built of its template, with the template's own configuration, in which `/polar/`
 * leads to the vendor's server.
 */
export async function serveViteTemplate({ polar }: PolarServer): Promise<App> {
  const vendor = await serveFiles(
    () => ({ '/polar/session': ['application/json', JSON.stringify(polar.createSession())] }),
    "'self'",
  );
  process.env['VENDOR_URL'] = vendor.url;
  const server = await preview({
    root: `${FOLDER}/create-vite`,
    logLevel: 'error',
    preview: { host: 'localhost', port: 0 },
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  return {
    url: url.replace(/\/$/, ''),
    close: () => Promise.all([server.close(), vendor.close()]),
  };
}

/**
 * Runs what Next.js has built, with the vendor's own token in its environment.
 *
 * @param name - The folder of the app.
 */
export async function startNext(
  polarUrl: string,
  accessToken: string,
  name = 'next',
): Promise<App> {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', 'localhost', '--port', '0'],
    {
      cwd: `${FOLDER}/${name}`,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, POLAR_SERVER: polarUrl, POLAR_ACCESS_TOKEN: accessToken, TZ: 'UTC' },
    },
  );
  const gone = once(server, 'exit');
  let output = '';
  for await (const data of server.stdout) {
    output += data;
    const [url] = /http:\/\/localhost:\d+/.exec(output) ?? [];
    if (url && output.includes('Ready')) {
      return {
        url,
        close() {
          server.kill();
          return gone;
        },
      };
    }
  }
  throw new Error(`Next.js did not start: ${output}`);
}
