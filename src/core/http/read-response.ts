import { PortalError, type PortalErrorCode } from './errors.ts';

/** Answers the JSON of a success, and throws what Polar says of a failure. */
export async function readAnswer(response: Response, request: string): Promise<unknown> {
  // The text first: a connection may end within it, which is no fault of the answer's.
  const text = await response.text();
  let body: unknown;
  try {
    // No content, as after a deactivation, is none that is missing; an empty answer otherwise is.
    body = JSON.parse(response.status === 204 ? 'null' : text);
  } catch {
    // Not kept as a cause: it quotes the answer, which may hold the key.
  }
  const { ok, status } = response;
  if (ok && body !== undefined) return body;
  // Only Polar's own words: beside them it echoes what was sent, a license key among it.
  const { detail, error_description = 'no JSON' } = (body ?? {}) as {
    detail?: string | { msg?: string }[];
    error_description?: string;
  };
  const reason = (detail?.[0] as { msg?: string } | undefined)?.msg ?? detail ?? error_description;
  const codes: Record<number, PortalErrorCode> = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not_found',
    422: 'invalid_request',
    429: 'rate_limited',
  };
  const code =
    codes[status] ?? (status < 400 ? 'invalid_response' : status < 500 ? 'rejected' : 'server');
  throw new PortalError(code, `Polar answered ${status} to ${request}: ${reason}`, { status });
}
