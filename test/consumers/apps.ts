import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { preview } from 'vite';

/** Where `scripts/consumers.mjs` has installed and built the apps. */
export const FOLDER = process.env['CONSUMERS_FOLDER'] ?? '';

/** An app that is being served. */
export interface App {
  /** Its address, without a slash at the end. */
  url: string;
  close: () => Promise<unknown>;
}

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

/** Runs what Next.js has built, with the vendor's own token in its environment. */
export async function startNext(polarUrl: string, accessToken: string): Promise<App> {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', 'localhost', '--port', '0'],
    {
      cwd: `${FOLDER}/next`,
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
