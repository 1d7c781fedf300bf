import type { PortalClient } from '../core/http/client.ts';
import type { PortalError, PortalErrorCode } from '../core/http/errors.ts';
import { pause } from '../core/http/pause.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';

/** The previews that Polar has without documenting them. */
type Endpoint = 'charge' | 'cancellation' | 'change';

/** Those that were gone, by client: so for as long as its session lives. */
const gone = new WeakMap<PortalClient, Set<Endpoint>>();

/** Milliseconds until a preview that failed for the time being is asked for once more. */
const PAUSE = 1_000;

/** Failures after which a second attempt may succeed soon, while the customer waits. */
const BRIEF: readonly PortalErrorCode[] = ['network', 'server'];

/** With which Polar refuses what was to be previewed. */
const REFUSALS: readonly PortalErrorCode[] = [
  'payment_required',
  'forbidden',
  'conflict',
  'invalid_request',
  'rejected',
];

/**
 * Reads a preview that Polar does not document. An endpoint that is gone is not asked again.
 *
 * @returns `null` without one, whatever the reason: words take its place, and nobody is told of a failure.
 */
export async function readPreview<Preview>(
  client: PortalClient,
  endpoint: Endpoint,
  read: () => Promise<Preview>,
): Promise<Preview | null> {
  return readOrRefuse(client, endpoint, read).catch(() => null);
}

/**
 * The same for a preview of a change that Polar may refuse.
 *
 * @throws {@link PortalError} With which it would refuse the change.
 */
export async function readOrRefuse<Preview>(
  client: PortalClient,
  endpoint: Endpoint,
  read: () => Promise<Preview>,
): Promise<Preview | null> {
  if (gone.get(client)?.has(endpoint)) return null;
  try {
    return await readTwice(read);
  } catch (error) {
    const failure = toPortalError(error);
    if (isGone(failure)) gone.set(client, (gone.get(client) ?? new Set()).add(endpoint));
    else if (REFUSALS.includes(failure.code)) throw failure;
    return null;
  }
}

/** A 404 that has a name is about the subscription, which may have a preview in another state. */
const isGone = ({ status, reason }: PortalError) => status === 405 || (status === 404 && !reason);

async function readTwice<Preview>(read: () => Promise<Preview>): Promise<Preview> {
  try {
    return await read();
  } catch (error) {
    if (!BRIEF.includes(toPortalError(error).code)) throw error;
    await pause(PAUSE, new AbortController().signal);
    return read();
  }
}
