import * as v from 'valibot';
import { getErrorCode, PortalError } from './errors.ts';

/** Answers the JSON of a success, and throws what Polar says of a failure. */
export async function readAnswer(response: Response, request: string): Promise<unknown> {
  const text = await response.text();
  const { status } = response;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Not kept as a cause: it quotes the answer, which may hold the key.
    if (response.ok) {
      throw new PortalError(
        'invalid_response',
        `Polar answered ${request} with something else than JSON.`,
        { status },
      );
    }
  }
  if (response.ok) return body;
  throw new PortalError(
    getErrorCode(status),
    `Polar answered ${status} to ${request}: ${getReason(body) ?? (response.statusText || 'no reason given')}`,
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

/**
 * Parses an answer at the boundary. The error names the field and never its value.
 *
 * @throws {@link PortalError} `invalid_response`
 */
export function parseAnswer<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body, { abortEarly: true });
  if (result.success) return result.output;
  const [{ path = [], type, expected, message }] = result.issues;
  // Of the messages, only our own: those of valibot quote the value.
  const shape = type === 'custom' ? message : expected;
  throw new PortalError(
    'invalid_response',
    `Polar's answer has an unexpected shape: ${path.map(({ key }) => key).join('.') || 'it'} should be ${shape}.`,
    { status: 200 },
  );
}
