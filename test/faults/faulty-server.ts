import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createAnswers, type Answer } from './answers.ts';
import { REQUEST_NUMBER, SIGNED_IN } from './page-network.ts';
import { kindOf, NO_FAULT, type Fault, type FaultKind } from './schedule.ts';
import { readRequest, type Received } from './received.ts';
import type { World } from './world.ts';

/** Polar and the page's own server over HTTP, whose responses fail and are late by a plan. */
export interface FaultyServer {
  url: string;
  received: Received[];
  /** Requests that wait for the clock, or for nothing at all. */
  held(): number;
  /** Requests that wait to be admitted. */
  arrived(): number;
  /** Whether the server has something to do before the clock may go on. */
  isBusy(): boolean;
  /** Starts what has arrived, in the order in which the page has sent it. */
  admit(): void;
  /** What happens to all requests from now on; `undefined` for what is planned for each. */
  outage: FaultKind | undefined;
  /** Ends all faults. */
  recover(): void;
  /** Drops what is under way, as when the browser goes offline. */
  dropConnections(): void;
  close(): void;
}

/**
 * Starts the server on a port of its own.
 *
 * @param faults - What happens to the requests of each kind.
 * @param toKind - Of which kind a request is.
 */
export async function startFaultyServer(
  world: World,
  faults: Partial<Record<string, Fault[]>>,
  toKind: (path: string, method: string) => string = kindOf,
): Promise<FaultyServer> {
  const received: Received[] = [];
  const underWay = new Map<ServerResponse, 'acting' | 'held'>();
  const answerFor = createAnswers(world);
  let arrived: { request: Received; response: ServerResponse }[] = [];
  const counts: Partial<Record<string, number>> = {};
  let hasRecovered = false;

  const http = createServer((message, response) => {
    void arrive(message, response).catch(() => undefined);
  });

  async function arrive(message: IncomingMessage, response: ServerResponse) {
    const number = Number(message.headers[REQUEST_NUMBER]);
    const signedIn = message.headers[SIGNED_IN] as Received['signedIn'];
    const request = readRequest(message, await text(message), { number, signedIn, world });
    response.once('close', () => {
      underWay.delete(response);
      arrived = arrived.filter((other) => other.response !== response);
    });
    arrived.push({ request, response });
  }

  function takeFault({ path, method }: Received): Fault {
    const kind = toKind(path, method);
    const fault = faults[kind]?.[counts[kind] ?? 0];
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (hasRecovered) return NO_FAULT;
    if (server.outage) return { ...NO_FAULT, kind: server.outage };
    return fault ?? NO_FAULT;
  }

  async function serve(request: Received, response: ServerResponse) {
    const { kind, before, after } = request.fault;
    received.push(request);
    if (!(await hold(before, response))) return;
    if (kind === 'silent') return void underWay.set(response, 'held');
    const answer = await answerFor(request);
    if (!(await hold(after, response))) return;
    send(answer, response);
  }

  /** Waits on the clock. Resolves with whether the page still wants a response. */
  async function hold(milliseconds: number, response: ServerResponse): Promise<boolean> {
    if (milliseconds > 0 && !response.destroyed) {
      underWay.set(response, 'held');
      await new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
        response.once('close', resolve);
      });
    }
    if (!response.destroyed) underWay.set(response, 'acting');
    return !response.destroyed;
  }

  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const server: FaultyServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    received,
    held: () => [...underWay.values()].filter((state) => state === 'held').length,
    arrived: () => arrived.length,
    isBusy: () => arrived.length > 0 || [...underWay.values()].includes('acting'),
    admit() {
      const batch = arrived.sort((a, b) => a.request.number - b.request.number);
      arrived = [];
      for (const { request, response } of batch) {
        underWay.set(response, 'acting');
        request.fault = takeFault(request);
        void serve(request, response);
      }
    },
    outage: undefined,
    recover() {
      hasRecovered = true;
    },
    dropConnections() {
      for (const response of underWay.keys()) response.socket?.destroy();
    },
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
  return server;
}

/** Sends a response, or what is left of it, and gives the connection up. */
function send({ status, headers, body, breaksAt }: Answer, response: ServerResponse): void {
  if (breaksAt === 'start') return void response.socket?.destroy();
  response.writeHead(status, { ...headers, connection: 'close', 'content-length': body.length });
  if (breaksAt === undefined) return void response.end(body);
  response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
}
