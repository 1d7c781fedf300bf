import { PortalError } from './errors.ts';
import { nameRequest, type PortalRequest } from './request.ts';
import { isSameId } from './same-id.ts';

/**
 * Checks that a response is about what was asked for. A proxy or a service worker may answer with another.
 *
 * @throws {@link PortalError} `invalid_response` when its id is another one.
 */
export function checkSameId({ id }: { id: string }, asked: string, request: PortalRequest): void {
  if (isSameId(id, asked)) return;
  throw new PortalError(
    'invalid_response',
    `The response to ${nameRequest(request)} is not what Polar documents: its id is not the one that was asked for.`,
  );
}
