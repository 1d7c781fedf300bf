import { withCors } from './cors.ts';
import type { MockFailure } from './failures.ts';
import { readBody } from './read-body.ts';
import { crash, invalid, invalidToken, json, refuse, tooManyRequests } from './responses.ts';
import { getVersion } from './version.ts';

const PAGE = '<!doctype html><title>Sign in</title><p>Sign in to use this network.</p>';

/** What Polar says most often with a status. */
const REFUSALS: Record<400 | 402 | 403 | 404 | 409 | 410, [error: string, detail: string]> = {
  400: ['BadRequest', 'Bad request'],
  402: ['PaymentFailed', 'Payment failed with reason: card_error.'],
  403: ['NotPermitted', 'Not permitted'],
  404: ['ResourceNotFound', 'Not found'],
  409: ['PaymentMethodRequired', 'Add a payment method before resuming this subscription.'],
  410: ['ResourceUnavailable', 'Unavailable'],
};

/**
 * Responds to a request with a failure. A dropped connection is `Response.error()`.
 *
 * @param act - Makes the server respond, and so act, after all.
 */
export async function playFailure(
  failure: MockFailure,
  request: Request,
  act: () => Promise<Response>,
): Promise<Response> {
  switch (failure) {
    case 'network':
      return Response.error();
    case 'lost_response':
      await act();
      return Response.error();
    case 'hang':
      return dropOnAbort(request.signal);
    case 500:
      return crash();
    default:
      return withCors(await createResponse(failure, request), getVersion(request));
  }
}

async function createResponse(
  failure: Exclude<MockFailure, 'network' | 'lost_response' | 'hang' | 500>,
  request: Request,
): Promise<Response> {
  switch (failure) {
    case 400:
    case 402:
    case 403:
    case 404:
    case 409:
    case 410:
      return refuse(failure, ...REFUSALS[failure]);
    case 401:
      return invalidToken();
    case 422:
      return refuseInput(request);
    case 429:
      return tooManyRequests(60);
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
