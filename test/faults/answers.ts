import { kindOf, type FaultKind } from './schedule.ts';
import type { Received } from './received.ts';
import type { World } from './world.ts';

/** A response as it goes over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** Where the connection drops. */
  breaksAt?: 'start' | 'middle' | undefined;
}

const HTML = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';
const CORS = { 'access-control-allow-origin': '*' };

/** What the server does before it responds in another way. */
const ACTS: readonly FaultKind[] = [
  'none',
  'lost',
  'reset',
  'garbage',
  'older_copy',
  'other_key',
  'proxy_401_acted',
  'crash_acted',
  'bad_gateway_acted',
  'html_acted',
];

const LOST: Answer = { status: 0, headers: {}, body: Buffer.from(''), breaksAt: 'start' };

/** Creates the function that answers requests: it lets the server act, or not, as the request's fault says. */
export function createAnswers(world: World): (request: Received) => Promise<Answer> {
  /** The last good response to each read, by whose it is and its path. */
  const copies = new Map<string, Answer>();
  const lastTokens = new Map<string, string>();

  async function act(request: Received): Promise<Answer> {
    if (request.path.startsWith('/polar/')) return createSession(request);
    const response = await world.record(request.number, () => world.polar.respond(request.request));
    if (response.type === 'error') return LOST;
    const headers = { ...Object.fromEntries(response.headers), ...CORS };
    return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
  }

  function createSession(request: Received): Answer {
    const { signedIn, fault } = request;
    if (!signedIn) return json(401, {});
    const last = lastTokens.get(signedIn);
    const isOlder = fault.kind === 'older_copy' && last !== undefined;
    request.isOlder = isOlder;
    const session = isOlder ? { token: last } : world.issueToken(signedIn);
    lastTokens.set(signedIn, session.token);
    if (fault.kind === 'garbage') return { ...json(200, {}), body: Buffer.from(session.token) };
    return json(200, session);
  }

  function copy(request: Received, answer: Answer): Answer {
    if (request.method !== 'GET' || answer.status !== 200) return answer;
    const name = `${request.bearer} ${request.request.url}`;
    const older = copies.get(name);
    if (request.fault.kind === 'older_copy' && older) {
      request.isOlder = !older.body.equals(answer.body);
      return older;
    }
    copies.set(name, answer);
    if (request.fault.kind === 'other_key' && kindOf(request.path) === 'read') {
      const isOther = (each: string) => each !== name && each.startsWith(`${request.bearer} `);
      const other = [...copies.keys()].find((each) => isOther(each) && !each.includes('?'));
      return copies.get(other ?? name) ?? answer;
    }
    return answer;
  }

  return async (request) => {
    const { kind } = request.fault;
    const answer = ACTS.includes(kind) ? copy(request, await act(request)) : LOST;
    const sent = distort(kind, answer, request);
    if (sent.breaksAt === undefined) request.status = sent.status;
    return sent;
  };
}

/** What comes of a response on its way. */
function distort(kind: FaultKind, answer: Answer, { path, bearer }: Received): Answer {
  const isPolar = path.startsWith('/v1/');
  switch (kind) {
    case 'none':
    case 'older_copy':
    case 'other_key':
      return answer;
    case 'dropped':
    case 'silent':
    case 'lost':
      return LOST;
    case 'reset':
      return answer.body.length > 1 ? { ...answer, breaksAt: 'middle' } : LOST;
    case 'garbage':
      return isPolar ? { ...answer, status: 200, body: Buffer.from('{"id": "5e1f') } : answer;
    case 'own_401':
      // Polar looks at no session that it did not get.
      if (isPolar && !bearer) return { ...json(401, {}), body: Buffer.from(HTML) };
      return json(401, { error: 'invalid_token', error_description: 'The token has expired.' });
    case 'proxy_401':
    case 'proxy_401_acted':
      return { ...json(401, {}), body: Buffer.from(HTML) };
    case 'not_found':
      return json(404, { error: 'ResourceNotFound', detail: 'Not found' });
    case 'rate_limited':
      return { status: 429, headers: CORS, body: Buffer.from('') };
    // Polar's own has no CORS headers, so that a page sees no response.
    case 'crash':
    case 'crash_acted':
      return isPolar ? LOST : json(500, {});
    case 'bad_gateway':
    case 'bad_gateway_acted':
      return { ...json(502, {}), body: Buffer.from(HTML) };
    case 'empty_object':
      return json(200, {});
    case 'html':
    case 'html_acted':
      return { status: 200, headers: CORS, body: Buffer.from(HTML) };
  }
}

function json(status: number, body: unknown): Answer {
  const headers = { ...CORS, 'content-type': 'application/json' };
  return { status, headers, body: Buffer.from(JSON.stringify(body)) };
}
