import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveOrder } from '../orders/serve-order.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

// What does not wait for a timer goes on between two of these.
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** How long a response takes, to 100 milliseconds. */
async function measure(respond: () => Promise<unknown>): Promise<number> {
  const state = { isThere: false };
  let time = 0;
  void respond().then(() => {
    state.isThere = true;
  });
  for (await settle(); !state.isThere; await settle()) {
    vi.advanceTimersByTime(100);
    time += 100;
  }
  return time;
}

test('polar.delay delays one operation, in addition to the latency, until it is removed', async () => {
  const { polar, path } = serveOrder();
  const get = (rest = '') => {
    const headers = { authorization: `Bearer ${polar.sessionToken}` };
    return polar.respond(new Request(`https://api.polar.sh${path}${rest}`, { headers }));
  };
  const remove = polar.delay('orders.get', 2000);
  expect(await measure(() => get())).toBe(2000);
  expect(await measure(() => get('/payment-status'))).toBe(0);
  polar.latency = 500;
  expect(await measure(() => get())).toBe(2500);
  remove();
  polar.delay('all', 1000);
  expect(await measure(() => get())).toBe(1500);
});
