import type { ValidationIssue } from './fields.ts';

const INVALID_TOKEN =
  'The access token provided is expired, revoked, malformed, or invalid for other reasons.';

/** A response in JSON. Without a body it has the same headers, as Polar's 204 does. */
export function json(status: number, body?: unknown, headers: Record<string, string> = {}) {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'private, no-store',
      ...headers,
    },
  });
}

export function refuse(status: number, error: string, detail: string | ValidationIssue[]) {
  return json(status, { error, detail });
}

export const notFound = (detail = 'Not found') => refuse(404, 'ResourceNotFound', detail);

export const invalid = (issues: ValidationIssue[]) => refuse(422, 'RequestValidationError', issues);

export function unauthorized() {
  return json(
    401,
    { error: 'Unauthorized', detail: 'Unauthorized' },
    { 'www-authenticate': 'Bearer realm="polar"' },
  );
}

export function invalidToken() {
  return json(
    401,
    { error: 'invalid_token', error_description: INVALID_TOKEN },
    {
      'cache-control': 'no-store',
      pragma: 'no-cache',
      'www-authenticate': `Bearer realm="polar", error="invalid_token", error_description="${INVALID_TOKEN}"`,
    },
  );
}

export const unknownRoute = () => json(404, { detail: 'Not Found' });

export const wrongMethod = (allowed: string) =>
  json(405, { detail: 'Method Not Allowed' }, { allow: allowed });

export function redirect(location: string, status: 302 | 307 = 307) {
  return new Response(null, {
    status,
    headers: { location, 'cache-control': 'private, no-store' },
  });
}

// What follows comes from in front of Polar's application, which adds the header about caches.

export function tooManyRequests(seconds: number) {
  return new Response(null, { status: 429, headers: { 'retry-after': `${seconds}` } });
}

export function lengthRequired() {
  return Response.json(
    { error: 'LengthRequired', detail: 'A Content-Length header is required.' },
    { status: 411 },
  );
}

export const unknownVersion = () => Response.json({ detail: 'Not Found' }, { status: 404 });

export function crash() {
  return new Response('Internal Server Error', {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
