import type { IncomingMessage } from 'node:http';
import { NO_FAULT, type Fault } from './schedule.ts';
import type { Who, World } from './world.ts';

/** A request that came over the wire. */
export interface Received {
  /** Counted from 1, in the order in which the page has sent them. */
  number: number;
  method: string;
  path: string;
  fault: Fault;
  /** Who is signed in at the vendor's site, as the page's cookie says. */
  signedIn: Who | undefined;
  /** The request as Polar gets it. */
  request: Request;
  /** Whose token goes with it. */
  bearer: Who | undefined;
  /** The id of the license key that it is about. */
  keyId: string | undefined;
  /** The status of its response; `undefined` when there was none, or none yet. */
  status: number | undefined;
  /** Whether its response is older than what Polar held. */
  isOlder: boolean;
}

/** Headers that the page has set; the others are the browser's. */
const OF_THE_PAGE = ['authorization', 'content-type', 'polar-version', 'accept'];

/** Reads what a request is about. */
export function readRequest(
  { method = 'GET', url = '', headers }: IncomingMessage,
  body: string,
  { number, signedIn, world }: Pick<Received, 'number' | 'signedIn'> & { world: World },
): Received {
  const path = url.split('?')[0] ?? '';
  const sent = Object.entries(headers).filter(([name]) => OF_THE_PAGE.includes(name));
  const token = headers.authorization?.replace('Bearer ', '') ?? '';
  return {
    number,
    method,
    path,
    fault: NO_FAULT,
    signedIn,
    request: new Request(`https://api.polar.sh${url}`, {
      method,
      headers: Object.fromEntries(sent) as Record<string, string>,
      body: body === '' ? null : body,
    }),
    bearer: world.tokens.get(token),
    keyId: /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/.exec(path)?.[0] ?? findKeyId(body, world),
    status: undefined,
    isOlder: false,
  };
}

function findKeyId(body: string, { versions }: World): string | undefined {
  return [...versions].find(([, keys]) => keys.some((key) => body.includes(key)))?.[0];
}
