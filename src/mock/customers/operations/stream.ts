import type { CustomerCall } from '../../core/call.ts';
import type { Listener, StreamEnd } from '../../core/events.ts';
import { startTimer } from '../../core/timers.ts';

const PING_EVERY = 15_000;
const LIFE = 600_000;

/** `GET /v1/customer-portal/customers/stream`. A member listens to what happens to the customer. */
export function stream({
  state: { events, now },
  session: { customer },
  signal,
}: CustomerCall): Response {
  const encoder = new TextEncoder();
  let stop: (() => void) | undefined;

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (line: string) => controller.enqueue(encoder.encode(`${line}\r\n\r\n`));
      const listener: Listener = {
        customerId: customer.id,
        send: (data) => write(`data: ${JSON.stringify(data)}`),
        end(reason: StreamEnd) {
          stop?.();
          if (reason === 'reconnect') {
            write('data: {"type": "reconnect"}');
            controller.close();
          } else controller.error(new TypeError('The connection was lost.'));
        },
      };
      const ping = () => {
        write(
          `: ping - ${new Date(now()).toISOString().replace('T', ' ').replace('Z', '000+00:00')}`,
        );
        stopPing = startTimer(ping, PING_EVERY);
      };
      let stopPing = startTimer(ping, PING_EVERY);
      const stopLife = startTimer(() => listener.end('reconnect'), LIFE);
      const abort = () => listener.end('lost');
      stop = () => {
        stopPing();
        stopLife();
        signal.removeEventListener('abort', abort);
        events.remove(listener);
      };
      events.add(listener);
      signal.addEventListener('abort', abort);
    },
    cancel: () => stop?.(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}
