import { getErrorCode, PortalError } from './errors.ts';

/** Answers the JSON of a success, and throws what Polar says of a failure. */
export async function readAnswer(response: Response, request: string): Promise<unknown> {
  const { ok, status, statusText } = response;
  // The text first: a connection may end within it, which is no fault of the answer's.
  const text = await response.text();
  let body: unknown;
  try {
    // No content, as after a deactivation, is none that is missing.
    body = status === 204 ? null : JSON.parse(text);
  } catch {
    // Not kept as a cause: it quotes the answer, which may hold the key.
  }
  if (ok && body !== undefined) return body;
  const reason = ok ? 'no JSON' : (getReason(body) ?? statusText);
  throw new PortalError(getErrorCode(status), `Polar answered ${status} to ${request}: ${reason}`, {
    status,
  });
}

/** Only Polar's own words: beside them it echoes what was sent, a license key among it. */
function getReason(body: unknown): string | undefined {
  const { detail, error_description } = (body ?? {}) as {
    detail?: string | { msg?: string }[];
    error_description?: string;
  };
  return typeof detail === 'string' ? detail : (detail?.[0]?.msg ?? error_description);
}
