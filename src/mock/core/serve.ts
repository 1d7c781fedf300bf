import type { ServerState } from './call.ts';
import { authorize, identifyCaller, toRateLimitKey } from './caller.ts';
import { isPreflight, respondToPreflight, withCors } from './cors.ts';
import { toValidationIssues, type ValidationIssue } from './fields.ts';
import { validateQuery } from './query-fields.ts';
import type { RateLimits } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import {
  crash,
  invalid,
  invalidToken,
  lengthRequired,
  redirect,
  tooManyRequests,
  unknownRoute,
  unknownVersion,
  wrongMethod,
} from './responses.ts';
import type { Route } from './route.ts';
import type { Router } from './router.ts';
import { getUuidIssue } from './uuid.ts';
import { getVersion, isKnownVersion } from './version.ts';

/** What serves requests. Without rate limits it never responds with 429. */
export interface Backend {
  state: ServerState;
  router: Router;
  rateLimits: RateLimits | undefined;
}

/**
 * Responds to a request as Polar does when nothing is in the way. Problems are found in Polar's
 * order: version, credentials, rate limit, route, permission, input.
 *
 * @param path - The request's path from `/v1` on.
 */
export async function serve(backend: Backend, request: Request, path: string): Promise<Response> {
  const version = getVersion(request);
  if (!isKnownVersion(version)) return unknownVersion();
  const response = await respond(backend, request, path, version);
  // What breaks the server comes from where nothing adds these headers.
  return response.status === 500 ? response : withCors(response, version);
}

async function respond(
  { state, router, rateLimits }: Backend,
  request: Request,
  path: string,
  version: string,
): Promise<Response> {
  if (isPreflight(request)) return respondToPreflight(request);
  if (request.headers.get('transfer-encoding') === 'chunked') return lengthRequired();

  const caller = identifyCaller(request, state);
  if (!caller) return invalidToken();
  const { route, id, allowed, rateLimit } = router.find(request.method, path);
  const wait = rateLimits?.count(toRateLimitKey(caller), rateLimit) ?? 0;
  if (wait > 0) return tooManyRequests(wait);

  if (!route) return allowed ? wrongMethod(allowed) : respondWithoutRoute(router, request, path);
  const handle = authorize(route, caller);
  if (handle instanceof Response) return handle;

  const { searchParams: query, origin, pathname } = new URL(request.url);
  const { body, issues } = await readInput(request, route, id, query);
  if (issues.length > 0) return invalid(issues);
  if (isCrash(query, route)) return crash();
  const base = origin + pathname.slice(0, -path.length);
  return handle({ state, version, base, id, query, body, signal: request.signal });
}

/** Corrects a missing or an extra slash at the end, if that leads anywhere. */
function respondWithoutRoute(router: Router, request: Request, path: string): Response {
  const other = path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
  if (!router.find(request.method, other).allowed) return unknownRoute();
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(0, -path.length) + other;
  return redirect(url.href);
}

/** A text with a NUL character, which Polar's database refuses. */
function isCrash(query: URLSearchParams, { query: fields = {} }: Route): boolean {
  return [...query].some(([name, value]) => Object.hasOwn(fields, name) && value.includes('\0'));
}

async function readInput(
  request: Request,
  { path, query: queryFields = {}, body: bodyRules }: Route,
  id: string,
  query: URLSearchParams,
): Promise<{ body: unknown; issues: ValidationIssue[] }> {
  const known = [
    ...(path.includes('{id}') ? toValidationIssues(getUuidIssue(id), ['path', 'id'], id) : []),
    ...validateQuery(query, queryFields),
  ];
  const { body, issues } = bodyRules
    ? await readBody(request, bodyRules)
    : { body: undefined, issues: [] };
  return { body, issues: [...known, ...issues] };
}
