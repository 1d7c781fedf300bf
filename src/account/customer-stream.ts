import * as v from 'valibot';
import type { PortalClient } from '../core/http/client.ts';
import { isPortalError, isRefusal, PortalError } from '../core/http/errors.ts';
import { pause } from '../core/http/pause.ts';
import { readEvents } from './read-events.ts';

/** Milliseconds until it is opened again: after it has ended, and after each time that it failed. */
const PAUSES = [1_000, 5_000, 15_000] as const;
/** One that ends sooner, in milliseconds, counts as failed. Polar ends it after ten minutes. */
const SHORTEST = 10_000;

const eventSchema = v.object({ key: v.string(), payload: v.record(v.string(), v.unknown()) });

/** What has happened to a customer's purchases, such as `order.invoice_generated` with an `order_id`. */
export type CustomerStreamEvent = v.InferOutput<typeof eventSchema>;

/** Who waits for events. */
export interface CustomerListener {
  onEvent: (event: CustomerStreamEvent) => void;
  /** There will be no events: it is a private part of Polar's API, which may fail or vanish. */
  onUnavailable: () => void;
}

interface SharedStream {
  listeners: Set<CustomerListener>;
  end: () => void;
}

const streams = new WeakMap<PortalClient, SharedStream>();

/**
 * Listens to what Polar tells of a customer's purchases, for as long as somebody waits for it. All who listen share one
 * connection. It is closed while the page is hidden, when events are lost.
 * Source: `GET /v1/customer-portal/customers/stream`, which is private.
 *
 * @returns A function that ends it.
 */
export function listenToCustomer(client: PortalClient, listener: CustomerListener): () => void {
  const stream = streams.get(client) ?? start(client);
  stream.listeners.add(listener);
  return () => {
    stream.listeners.delete(listener);
    if (stream.listeners.size === 0) stream.end();
  };
}

function start(client: PortalClient): SharedStream {
  const controller = new AbortController();
  const listeners = new Set<CustomerListener>();
  const stream: SharedStream = {
    listeners,
    end() {
      controller.abort();
      if (streams.get(client) === stream) streams.delete(client);
    },
  };
  streams.set(client, stream);
  keepOpen(client, (event) => listeners.forEach(({ onEvent }) => onEvent(event)), controller.signal)
    // Nobody waits any more, or it has failed too often.
    .catch(() => {
      stream.end();
      for (const { onUnavailable } of listeners) onUnavailable();
    });
  return stream;
}

/** @throws When it has failed too often, or was ended. */
async function keepOpen(
  client: PortalClient,
  onEvent: CustomerListener['onEvent'],
  signal: AbortSignal,
): Promise<never> {
  let failures = 0;
  let delay = 0;
  for (;;) {
    await pause(delay, signal);
    const openedAt = Date.now();
    const wasHidden = await openOnce(client, onEvent, signal);
    signal.throwIfAborted();
    failures = wasHidden || Date.now() - openedAt >= SHORTEST ? 0 : failures + 1;
    const next = PAUSES[failures];
    if (next === undefined) throw new Error('It ends again and again.');
    delay = wasHidden ? 0 : next;
  }
}

/**
 * Reads it until it ends, or the page is hidden.
 *
 * @returns Whether the page was hidden.
 */
async function openOnce(
  client: PortalClient,
  onEvent: CustomerListener['onEvent'],
  signal: AbortSignal,
): Promise<boolean> {
  const connection = new AbortController();
  const end = () => connection.abort();
  const page = globalThis.document as Document | undefined;
  const onChange = () => page?.hidden && end();
  signal.addEventListener('abort', end);
  page?.addEventListener('visibilitychange', onChange);
  try {
    const stream = await client.request({
      path: '/v1/customer-portal/customers/stream',
      as: 'stream',
      signal: connection.signal,
    });
    // A client of the host app may know nothing of streams.
    if (!isStream(stream)) throw new PortalError('unknown', 'The client has no streams.');
    await readEvents(stream, (data) => tell(data, onEvent), connection.signal);
  } catch (error) {
    // What is refused now is refused again.
    if (isRefusal(error) || (isPortalError(error) && error.code === 'unknown')) throw error;
  } finally {
    signal.removeEventListener('abort', end);
    page?.removeEventListener('visibilitychange', onChange);
  }
  return connection.signal.aborted && !signal.aborted;
}

const isStream = (value: unknown): value is ReadableStream<Uint8Array> =>
  typeof (value as ReadableStream | null)?.getReader === 'function';

function tell(data: string, onEvent: CustomerListener['onEvent']): void {
  let event: unknown;
  try {
    event = JSON.parse(data);
  } catch {
    return;
  }
  // The last one, `{ type: "reconnect" }`, has no key: the stream ends by itself then.
  const { success, output } = v.safeParse(eventSchema, event);
  if (success) onEvent(output);
}
