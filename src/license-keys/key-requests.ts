import type { PortalClient } from '../core/http/client.ts';
import type { PortalRequest } from '../core/http/request.ts';

/** Milliseconds between a response and the next request. */
const PAUSE = 400;

/**
 * The last request in the queue of each server. Clients share it, because Polar counts all requests of a
 * page together. An idle server has no entry.
 */
export const queues = new Map<string, Promise<void>>();

/**
 * Sends a request with a license key in its body, one at a time and 400 ms apart: Polar accepts three of
 * them a second, and after more it blocks all requests of the caller for a minute.
 */
export function requestWithKey(client: PortalClient, request: PortalRequest): Promise<unknown> {
  const { server } = client;
  const response = (queues.get(server) ?? Promise.resolve()).then(() => client.request(request));
  const turn = response.then(pause, pause).then(() => {
    if (queues.get(server) === turn) queues.delete(server);
  });
  queues.set(server, turn);
  return response;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
}
