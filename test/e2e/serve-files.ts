import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The type and the content of each path. */
export type Files = Record<string, [type: string, body: string]>;

/** The server of a host page. */
export interface FileServer {
  /** Its address, without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a host page without a build step, with a strict content security policy.
 *
 * @param list - The files, for the query of a request.
 * @param connect - The servers that the page may send requests to.
 * @param more - What the policy says besides scripts and requests.
 */
export async function serveFiles(
  list: (query: URLSearchParams) => Files,
  connect: string,
  more = "style-src 'self'",
): Promise<FileServer> {
  const http = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const [type, body] = list(searchParams)[pathname] ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 204, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': `default-src 'none'; script-src 'self'; connect-src ${connect}; ${more}`,
    });
    response.end(body || undefined);
  });
  await new Promise<void>((resolve) => {
    http.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(http.address() as AddressInfo).port}`,
    async close() {
      http.closeAllConnections();
      http.close();
    },
  };
}
