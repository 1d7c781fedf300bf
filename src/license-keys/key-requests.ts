import type { PortalClient } from '../core/http/client.ts';
import type { PortalRequest } from '../core/http/request.ts';

/** Milliseconds from a response to the next request. */
const PAUSE = 400;

/**
 * The end of each server's queue. Polar counts the requests of a page together, whichever client
 * sends them. An idle server has no entry.
 */
export const queues = new Map<string, Promise<void>>();

/**
 * Sends a request with a license key in its body when it is its turn. Polar takes three a second, and
 * blocks a caller who sends more from everything for a minute: so they go one at a time, 400 ms apart.
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
