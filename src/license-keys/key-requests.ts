import type { PortalClient } from '../core/http/client.ts';
import type { PortalRequest } from '../core/http/request.ts';
import { shareOnPage } from '../core/http/share-on-page.ts';

/** Milliseconds between a response and the next request. */
const PAUSE = 400;

/**
 * The last request in the queue of each server. Clients share it, because Polar counts all requests of a
 * page together. An idle server has no entry.
 */
export const getQueues = (): Map<string, Promise<void>> =>
  shareOnPage('key-requests', () => new Map());

/**
 * Sends a request with a license key in its body, one at a time and 400 ms apart: Polar accepts three of
 * them a second, and after more it blocks all requests of the caller for a minute. One that is aborted
 * while it waits rejects at once, and those behind it do not wait for it.
 */
export function requestWithKey(client: PortalClient, request: PortalRequest): Promise<unknown> {
  const { server } = client;
  const queues = getQueues();
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason as Error);
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });

    async function takeTurn() {
      signal?.removeEventListener('abort', abort);
      if (signal?.aborted) return;
      // Inside a promise, so that a client that throws does not block the queue.
      const response = Promise.resolve().then(() => client.request(request));
      resolve(response);
      await response.then(pause, pause);
    }
    const turn = (queues.get(server) ?? Promise.resolve()).then(takeTurn).then(() => {
      if (queues.get(server) === turn) queues.delete(server);
    });
    queues.set(server, turn);
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
}
