import type { PortalClient } from '../core/http/client.ts';
import { readBenefitNames } from './read-benefit-names.ts';

/** Milliseconds in which names are collected: the license keys of a page do not arrive all at once. */
const COLLECTING = 50;

interface Waiting {
  id: string;
  signal: AbortSignal;
  resolve: (name: string | null | Promise<string | null>) => void;
}

type Load = (id: string, signal: AbortSignal) => Promise<string | null>;

const loaders = new WeakMap<PortalClient, Load>();

/**
 * Reads the name of a benefit, in one request with all others that a page needs at about the same time.
 *
 * @param id - In lower case.
 * @param signal - Aborted when nobody needs the name any more. Before anything is sent, that spares the request.
 * @returns `null` if there is no name, or it could not be read. Never fails.
 */
export function loadBenefitName(
  client: PortalClient,
  id: string,
  signal: AbortSignal,
): Promise<string | null> {
  const load = loaders.get(client) ?? createLoader(client);
  loaders.set(client, load);
  return load(id, signal);
}

function createLoader(client: PortalClient): Load {
  let waiting: Waiting[] = [];
  const underWay = new Map<string, Promise<string | null>>();

  function send() {
    const wanted = waiting.filter(({ signal }) => !signal.aborted);
    waiting = [];
    const ids = [...new Set(wanted.map(({ id }) => id))];
    const reading = readBenefitNames(client, ids);
    for (const id of ids) {
      const name = reading.then((names) => names.get(id) ?? null);
      underWay.set(id, name);
      void name.finally(() => underWay.delete(id));
    }
    for (const { id, resolve } of wanted) resolve(underWay.get(id) ?? null);
  }

  return (id, signal) =>
    underWay.get(id) ??
    new Promise((resolve) => {
      if (waiting.length === 0) setTimeout(send, COLLECTING);
      waiting.push({ id, signal, resolve });
    });
}
