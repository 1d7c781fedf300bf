import {
  invalid,
  invalidToken,
  lengthRequired,
  redirect,
  tooManyRequests,
  unauthorized,
  unknownRoute,
  unknownVersion,
  wrongMethod,
} from './answers.ts';
import { toValidationIssue } from './body-fields.ts';
import type { Call, ServerState } from './call.ts';
import { type Caller, identifyCaller, toRateLimitKey } from './caller.ts';
import { answerPreflight, withCors } from './cors.ts';
import type { RateLimits } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import { findRoute, type Route } from './routes.ts';
import { getUuidIssue } from './uuid.ts';
import { getVersion, isKnownVersion } from './version.ts';

/** A server with its limits; without them it never answers 429. */
export interface Server {
  state: ServerState;
  rateLimits: RateLimits | undefined;
}

/**
 * Answers a request as Polar does when nothing is in the way. What is wrong comes to light in
 * Polar's order: version, credentials, rate limit, route, permission, input.
 *
 * @param path - The request's path from `/v1` on.
 */
export async function serve(server: Server, request: Request, path: string): Promise<Response> {
  const version = getVersion(request);
  if (!isKnownVersion(version)) return unknownVersion();
  return withCors(await answerVersion(server, request, path, version), version);
}

async function answerVersion(
  { state, rateLimits }: Server,
  request: Request,
  path: string,
  version: string,
): Promise<Response> {
  if (isPreflight(request)) return answerPreflight(request);
  if (request.headers.get('transfer-encoding') === 'chunked') return lengthRequired();

  const caller = identifyCaller(request, state);
  if (!caller) return invalidToken();
  const wait = rateLimits?.count(toRateLimitKey(caller), path) ?? 0;
  if (wait > 0) return tooManyRequests(wait);

  const { route, id = '', allowed } = findRoute(request.method, path);
  if (!route) return allowed ? wrongMethod(allowed) : answerWithoutRoute(request, path);
  const run = authorize(route, caller);
  if (!run) return unauthorized();

  const { body, issues } = await readInput(request, route, id);
  if (issues.length > 0) return invalid(issues);
  return run({ state, version, query: new URL(request.url).searchParams, id, body });
}

export function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

/** A slash too many or too few is put right, as long as that leads anywhere. */
function answerWithoutRoute(request: Request, path: string): Response {
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
  if (!findRoute(request.method, other).allowed) return unknownRoute();
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(0, -path.length) + other;
  return redirect(url.href);
}

/** The operation on the caller's behalf; `undefined` when it is not for the caller. */
function authorize(route: Route, caller: Caller): ((call: Call) => Response) | undefined {
  switch (route.auth) {
    case 'none':
      return route.run;
    case 'organization':
      return caller.kind === 'organization' ? route.run : undefined;
    case 'session':
      if (caller.kind !== 'session') return undefined;
      return (call) => route.run({ ...call, session: caller.session });
  }
}

async function readInput(request: Request, route: Route, id: string) {
  const issue = id ? getUuidIssue(id) : undefined;
  if (issue) return { body: undefined, issues: [toValidationIssue(issue, ['path', 'id'], id)] };
  return route.fields ? readBody(request, route.fields) : { body: undefined, issues: [] };
}
