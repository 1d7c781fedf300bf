import { toError } from './error-response.ts';
import type { PortalRequest } from './request.ts';

/** A response that was read to its end, or as far as was asked for. */
export interface PortalResponse {
  readonly status: number;
  readonly statusText: string;
  /** The JSON of its body, `undefined` when there is none; the body itself if it was to be a stream. */
  readonly body: unknown;
  readonly isEmpty: boolean;
}

/**
 * Reads a response to its end, which rejects when the connection drops before.
 *
 * @param as - What a success is for; an error is always read.
 */
export async function readResponse(
  response: Response,
  as: PortalRequest['as'] = 'json',
): Promise<PortalResponse> {
  const { status, statusText, ok } = response;
  if (as === 'stream' && ok && response.body) {
    return { status, statusText, body: response.body, isEmpty: false };
  }
  const text = await response.text();
  return { status, statusText, body: parseJson(text), isEmpty: text === '' };
}

/**
 * What a successful response holds: its JSON, `null` included; `undefined` for a 204, which has no content; and
 * `null` for a 202 without content, because Polar's others say `null`.
 *
 * @param request - Its name in errors.
 * @throws {@link PortalError} For all other responses.
 */
export function toResult(response: PortalResponse, request: string): unknown {
  const { status, body, isEmpty } = response;
  if (status >= 200 && status < 300) {
    if (body !== undefined) return body;
    if (isEmpty && status === 204) return undefined;
    if (isEmpty && status === 202) return null;
  }
  throw toError(response, request);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Its error is not kept: it quotes the text, which may hold a license key.
    return undefined;
  }
}
