import { getErrorCode, PortalError } from './errors.ts';

/** Answers the JSON of a success, and throws what Polar says of a failure. */
export async function readAnswer(response: Response, request: string): Promise<unknown> {
  const text = await response.text();
  const { status } = response;
  // No content, as after a deactivation.
  if (status === 204) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Not kept as a cause: it quotes the answer, which may hold the key.
    if (response.ok) {
      throw new PortalError('invalid_response', `The answer to ${request} is no JSON.`, { status });
    }
  }
  if (response.ok) return body;
  throw new PortalError(
    getErrorCode(status),
    `Polar answered ${status} to ${request}: ${getReason(body) ?? response.statusText}`,
    { status },
  );
}

/** Only Polar's own words: beside them it echoes what was sent, a license key among it. */
function getReason(body: unknown): string | undefined {
  const { detail, error_description } = (body ?? {}) as {
    detail?: string | { msg?: string }[];
    error_description?: string;
  };
  return typeof detail === 'string' ? detail : (detail?.[0]?.msg ?? error_description);
}
