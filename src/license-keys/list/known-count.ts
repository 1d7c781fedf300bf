import type { PortalClient } from '../../core/http/client.ts';

/**
 * How many license keys a list had last, by client and list. In memory alone, and gone with the client, so that
 * nothing of a customer who has left is kept.
 */
const counts = new WeakMap<PortalClient, Map<string, number>>();

/** The number of license keys that a list had when it was last shown; `undefined` if it was not. */
export const getKnownCount = (client: PortalClient, list: string): number | undefined =>
  counts.get(client)?.get(list);

/** Remembers how many license keys a list has. */
export function setKnownCount(client: PortalClient, list: string, count: number): void {
  const ofClient = counts.get(client) ?? new Map<string, number>();
  counts.set(client, ofClient.set(list, count));
}
