import { withCors } from './cors.ts';
import type { MockFailure } from './failures.ts';
import type { MockOperation } from './operation.ts';
import { readBody } from './read-body.ts';
import { createRefusal } from './refusals.ts';
import { crash, invalid, invalidToken, json, tooManyRequests } from './responses.ts';
import { getVersion } from './version.ts';

interface Asked {
  operation: MockOperation | undefined;
  id: string;
  /** How long whoever sends too many such requests is blocked. */
  blockSeconds: number;
}

const PAGE = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';

/**
 * Responds to a request with a failure. A dropped connection is `Response.error()`.
 *
 * @param asked - The operation, and the id in the path.
 * @param act - Makes the server respond, and so act, after all.
 */
export async function playFailure(
  failure: MockFailure,
  request: Request,
  asked: Asked,
  act: () => Promise<Response>,
): Promise<Response> {
  switch (failure) {
    case 'network':
      return Response.error();
    case 'lost_response':
      await (await act()).body?.cancel();
      return Response.error();
    case 'hang':
      return dropOnAbort(request.signal);
    case 500:
      return crash();
    default:
      return withCors(await createResponse(failure, request, asked), getVersion(request));
  }
}

async function createResponse(
  failure: Exclude<MockFailure, 'network' | 'lost_response' | 'hang' | 500>,
  request: Request,
  { operation, id, blockSeconds }: Asked,
): Promise<Response> {
  switch (failure) {
    case 400:
    case 402:
    case 403:
    case 404:
    case 409:
    case 410:
    case 422:
      return createRefusal(failure, operation, id) ?? refuseInput(request);
    case 401:
      return invalidToken();
    case 429:
      return tooManyRequests(blockSeconds);
    case 'html':
      return new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    case 'garbage':
      return new Response('{"id": "5e1f', { headers: { 'content-type': 'application/json' } });
    default:
      return json(failure.status ?? 200, failure.body);
  }
}

/** Repeats what came in, a license key included, because Polar does. */
async function refuseInput(request: Request): Promise<Response> {
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
