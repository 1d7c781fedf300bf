import {
  answer,
  crash,
  invalid,
  invalidToken,
  notFound,
  refuse,
  tooManyRequests,
} from './answers.ts';
import { withCors } from './cors.ts';
import type { PortalFailure } from './failures.ts';
import { readBody } from './read-body.ts';
import { getVersion } from './version.ts';

const PAGE = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';

/**
 * Answers a request with a failure. A dropped connection is `Response.error()`.
 *
 * @param act - Lets the server answer, and so act, after all.
 */
export async function playFailure(
  failure: PortalFailure,
  request: Request,
  act: () => Promise<Response>,
): Promise<Response> {
  switch (failure) {
    case 'network':
      return Response.error();
    case 'lost_answer':
      await act();
      return Response.error();
    case 'hang':
      return dropOnAbort(request.signal);
    case 500:
      return crash();
    default:
      return withCors(await getFailureAnswer(failure, request), getVersion(request));
  }
}

async function getFailureAnswer(
  failure: Exclude<PortalFailure, 'network' | 'lost_answer' | 'hang' | 500>,
  request: Request,
): Promise<Response> {
  switch (failure) {
    case 400:
      return refuse(400, 'BadRequest', 'Bad request');
    case 401:
      return invalidToken();
    case 403:
      return refuse(403, 'NotPermitted', 'Not permitted');
    case 404:
      return notFound();
    case 422:
      return answerInvalid(request);
    case 429:
      return tooManyRequests(60);
    case 'html':
      return new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    case 'garbage':
      return new Response('{"id": "5e1f', { headers: { 'content-type': 'application/json' } });
    default:
      return answer(failure.status ?? 200, failure.body);
  }
}

/** Repeats what came in, a license key included: that is what Polar does. */
async function answerInvalid(request: Request): Promise<Response> {
  const { body: input } = await readBody(request, {});
  return invalid([
    { type: 'value_error', loc: ['body'], msg: 'Value error', input: input ?? null },
  ]);
}

function dropOnAbort(signal: AbortSignal): Promise<Response> {
  return new Promise((resolve) => {
    const drop = () => resolve(Response.error());
    if (signal.aborted) drop();
    signal.addEventListener('abort', drop, { once: true });
  });
}
