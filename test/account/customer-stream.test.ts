import { PortalError, type PortalClient, type PortalRequest } from 'polar-customer-portal/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenToCustomer, type CustomerStreamEvent } from '../../src/account/customer-stream.ts';

/** A connection as a server holds it. */
interface Connection {
  request: PortalRequest;
  send: (text: string | Uint8Array) => void;
  close: () => void;
  lose: () => void;
  isCancelled: boolean;
}

/** A client whose streams are in the hands of a test. */
function createStreams(respond?: (count: number) => unknown) {
  const connections: Connection[] = [];
  const client: PortalClient = {
    server: 'https://api.polar.sh',
    scope: 'a',
    async request(request) {
      const response = respond?.(connections.length);
      const encoder = new TextEncoder();
      let controller: ReadableStreamDefaultController<Uint8Array>;
      const connection: Connection = {
        request,
        send: (text) => controller.enqueue(typeof text === 'string' ? encoder.encode(text) : text),
        close: () => controller.close(),
        lose: () => controller.error(new TypeError('network error')),
        isCancelled: false,
      };
      connections.push(connection);
      if (response instanceof Error) throw response;
      return (
        response ??
        new ReadableStream<Uint8Array>({
          start(value) {
            controller = value;
          },
          cancel() {
            connection.isCancelled = true;
          },
        })
      );
    },
  };
  const events: CustomerStreamEvent[] = [];
  const onUnavailable = vi.fn();
  const listen = () =>
    listenToCustomer(client, { onEvent: (event) => events.push(event), onUnavailable });
  return { client, connections, events, onUnavailable, listen };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

const event = (key: string, payload: object = {}) =>
  `data: {"id": "1", "key": "${key}", "payload": ${JSON.stringify(payload)}}\r\n\r\n`;

let stop: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop?.();
});

describe('the stream of a customer', () => {
  test('is one request with nothing that its preflight would refuse, and tells events', async () => {
    const { connections, events, listen } = createStreams();
    stop = listen();
    await pass(0);
    expect(connections.map(({ request }) => request)).toEqual([
      {
        path: '/v1/customer-portal/customers/stream',
        as: 'stream',
        signal: expect.any(AbortSignal) as AbortSignal,
      },
    ]);
    connections[0]?.send(': ping - 2026-11-28 06:29:37\r\n\r\n');
    connections[0]?.send(event('order.invoice_generated', { order_id: 'o' }));
    await pass(0);
    expect(events).toEqual([{ key: 'order.invoice_generated', payload: { order_id: 'o' } }]);
  });

  test('is read wherever its chunks end, with either end of lines', async () => {
    const { connections, events, listen } = createStreams();
    stop = listen();
    await pass(0);
    const bytes = new TextEncoder().encode(
      event('a', { name: 'Zoë' }) + event('b').replaceAll('\r', '') + event('c'),
    );
    for (const byte of bytes) connections[0]?.send(Uint8Array.of(byte));
    await pass(0);
    expect(events.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(events[0]?.payload).toEqual({ name: 'Zoë' });
  });

  test('leaves out what it does not know', async () => {
    const { connections, events, listen } = createStreams();
    stop = listen();
    await pass(0);
    const unknown = ['no JSON', '{"key": 1}', '{"key": "a"}', 'null', '', '{"type": "reconnect"}'];
    for (const data of unknown) connections[0]?.send(`data: ${data}\r\n\r\n`);
    connections[0]?.send(`id: 7\r\nevent: x\r\n${event('known')}`);
    await pass(0);
    expect(events.map(({ key }) => key)).toEqual(['known']);
  });

  test('is shared by all who listen, and ends with the last of them', async () => {
    const { connections, listen } = createStreams();
    const stops = [listen(), listen()];
    await pass(0);
    expect(connections).toHaveLength(1);
    stops[0]?.();
    await pass(0);
    expect(connections[0]?.isCancelled).toBe(false);
    stops[1]?.();
    await pass(MINUTES_5);
    expect(connections[0]?.isCancelled).toBe(true);
    expect(connections).toHaveLength(1);
    stop = listen();
    await pass(0);
    expect(connections).toHaveLength(2);
  });

  test('is not opened when nobody listens any more by then', async () => {
    const { connections, listen } = createStreams();
    listen()();
    await pass(MINUTES_5);
    expect(connections).toHaveLength(0);
  });

  test('is opened again after its ten minutes', async () => {
    const { connections, onUnavailable, listen } = createStreams();
    stop = listen();
    for (let round = 1; round <= 6; round += 1) {
      await pass(10 * 60_000);
      expect(connections).toHaveLength(round);
      connections.at(-1)?.send('data: {"type": "reconnect"}\r\n\r\n');
      connections.at(-1)?.close();
    }
    expect(onUnavailable).not.toHaveBeenCalled();
  });

  test('is opened again after it was lost, at a pace, and given up if that goes on', async () => {
    const { connections, onUnavailable, listen } = createStreams();
    stop = listen();
    for (let round = 0; round < 3; round += 1) {
      expect(onUnavailable).not.toHaveBeenCalled();
      await pass(15_000);
      connections.at(-1)?.lose();
    }
    // Each had lived long enough.
    await pass(15_000);
    expect(connections).toHaveLength(4);
    for (let round = 0; round < 3; round += 1) {
      connections.at(-1)?.lose();
      await pass(0);
      connections.at(-1)?.lose();
      await pass(5_000);
    }
    expect(connections.length).toBeLessThan(8);
  });

  test.each([
    ['a refusal', () => new PortalError('unauthorized', 'No.', { status: 401, isPolarsOwn: true })],
    ['a client without streams', () => ({ some: 'JSON' })],
  ])('is given up at once after %s', async (_title, respond) => {
    const { connections, onUnavailable, listen } = createStreams(respond);
    stop = listen();
    await pass(MINUTES_5);
    expect(onUnavailable).toHaveBeenCalledTimes(1);
    expect(connections).toHaveLength(1);
  });

  test('is given up after it has failed three times', async () => {
    const { connections, onUnavailable, listen } = createStreams(
      () => new PortalError('network', 'No response.'),
    );
    stop = listen();
    await pass(MINUTES_5);
    expect(onUnavailable).toHaveBeenCalledTimes(1);
    expect(connections).toHaveLength(3);
    // Who listens later tries again.
    stop = listen();
    await pass(0);
    expect(connections).toHaveLength(4);
  });
});

const MINUTES_5 = 5 * 60_000;
