import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createMockPolar, type MockPolar, type MockPolarOptions } from 'polar-customer-portal/mock';

/** A request that came over the wire, without the preflights before it. */
export interface Received {
  method: string;
  path: string;
  hasBearer: boolean;
  /** Milliseconds of this machine's clock. */
  startedAt: number;
  /** `undefined` until the response is there. */
  endedAt: number | undefined;
  /** `undefined` when the connection dropped instead. */
  status: number | undefined;
}

/** Whether a request is about license keys, and not about their names, which are read beside them. */
export const isKeyRequest = ({ path }: Received) => !path.endsWith('/benefit-grants/');

/** The host app's own server, which creates sessions. */
export interface Vendor {
  /**
   * The tokens that the page gets, one after another; the last one again and again. When there is none,
   * nobody is signed in.
   */
  tokens: string[];
  /** How often the page has requested one. */
  asked: number;
  /** How often a customer has signed in again, which creates a session for the next request. */
  signedIn: number;
}

/** The mock of Polar and the host app's server, over HTTP. */
export interface PolarServer {
  url: string;
  polar: MockPolar;
  vendor: Vendor;
  received: Received[];
  /** Keeps all requests but preflights waiting, before Polar acts, until the returned function is called. */
  hold(): () => void;
  close(): void;
}

/** Starts the mock of Polar on a port of its own. What fails there fails in the network. */
export async function startPolarServer(options: MockPolarOptions): Promise<PolarServer> {
  const polar = createMockPolar(options);
  const vendor: Vendor = { tokens: [polar.sessionToken], asked: 0, signedIn: 0 };
  const received: Received[] = [];
  let isFree = Promise.resolve();

  const http = createServer((message, response) => {
    // Otherwise a browser repeats by itself what was lost on a connection that it had used before.
    response.setHeader('connection', 'close');
    if (message.url?.startsWith('/v1/')) void answer(message, response);
    else answerAsVendor(polar, vendor, message, response);
  });

  async function answer(message: IncomingMessage, response: ServerResponse) {
    const request = await toRequest(message, response);
    const entry: Received = {
      method: request.method,
      path: new URL(request.url).pathname,
      hasBearer: request.headers.has('authorization'),
      startedAt: performance.now(),
      endedAt: undefined,
      status: undefined,
    };
    if (request.method !== 'OPTIONS') {
      received.push(entry);
      await isFree;
    }
    const result = await polar.respond(request);
    entry.endedAt = performance.now();
    if (result.type === 'error') {
      message.socket.destroy();
      return;
    }
    entry.status = result.status;
    response.writeHead(result.status, Object.fromEntries(result.headers));
    if (result.headers.get('content-type')?.startsWith('text/event-stream')) {
      await pipe(result, message, response);
    } else response.end(Buffer.from(await result.arrayBuffer()));
  }

  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    polar,
    vendor,
    received,
    hold() {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- replaced at once
      let release = () => {};
      isFree = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
}

/** Passes on what comes, as it comes. A stream that breaks off drops the connection. */
async function pipe(result: Response, message: IncomingMessage, response: ServerResponse) {
  response.flushHeaders();
  try {
    for await (const chunk of result.body ?? []) response.write(chunk);
    response.end();
  } catch {
    message.socket.destroy();
  }
}

async function toRequest(message: IncomingMessage, response: ServerResponse): Promise<Request> {
  const body = await text(message);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return new Request(`http://${message.headers.host}${message.url}`, {
    method: message.method ?? 'GET',
    headers: message.headers as Record<string, string>,
    body: body === '' ? null : body,
    signal: gone.signal,
  });
}

function answerAsVendor(
  polar: MockPolar,
  vendor: Vendor,
  message: IncomingMessage,
  response: ServerResponse,
) {
  let token: string | undefined;
  if (message.url === '/sign-in') {
    vendor.signedIn += 1;
    vendor.tokens = [polar.createSession().token];
  } else {
    vendor.asked += 1;
    token = vendor.tokens.length > 1 ? vendor.tokens.shift() : vendor.tokens[0];
  }
  const isSignedOut = token === undefined && message.url !== '/sign-in';
  response.writeHead(isSignedOut ? 401 : 200, { 'access-control-allow-origin': '*' });
  response.end(token);
}
