import { createBenefitGrant, createCustomer, createMember } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveOrder } from '../orders/serve-order.ts';
import { send } from '../serve-polar.ts';

const STREAM = '/v1/customer-portal/customers/stream';

/** Opens a stream, and reads what has come of it. */
async function listen(token: string, signal?: AbortSignal) {
  const response = await send(STREAM, { token, ...(signal && { signal }) });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('There is no body.');
  return {
    response,
    /** The next piece, or `undefined` at the end. */
    next: async () => (await reader.read()).value,
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const NO_DELAY = { documentDelay: 0, now: () => Date.now() };

describe('customers.stream', () => {
  test('says when an invoice is there, and only if it changed', async () => {
    const { token, order, generate, patch } = serveOrder({}, NO_DELAY);
    const { response, next } = await listen(token);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    await generate();
    await generate();
    await patch({ billing_name: 'Studio Blau' });
    await generate();
    const received = [await next(), await next()];
    const ids = received.map((piece) => {
      expect(piece).toMatch(/^data: \{.*\}\r\n\r\n$/);
      const { id, ...event } = JSON.parse(piece?.slice(6) ?? '') as { id: string };
      expect(event).toEqual({
        key: 'order.invoice_generated',
        payload: { order_id: order.id },
      });
      return id;
    });
    expect(new Set(ids).size).toBe(2);
  });

  test('says when a receipt is there', async () => {
    const { token, get } = serveOrder({ receipt_number: 'RCPT-1' }, NO_DELAY);
    const { next } = await listen(token);
    await get('/receipt');
    expect(await next()).toContain('"order.receipt_generated"');
  });

  test('says when a benefit is granted, at its time, and when it is revoked', async () => {
    const { polar, token } = serveOrder({}, NO_DELAY);
    const { next } = await listen(token);
    const granted_at = new Date(Date.now() + 5000).toISOString();
    const grant = createBenefitGrant({ granted_at, benefit: { type: 'downloadables' } });
    polar.benefitGrants.add(grant);
    vi.advanceTimersByTime(5000);
    const { benefit_id } = grant;
    const payload = JSON.stringify({ benefit_id, benefit_type: 'downloadables' });
    const granted = await next();
    expect(granted).toContain('"benefit.granted"');
    expect(granted).toContain(payload);
    polar.benefitGrants.add({ ...grant, is_revoked: true });
    expect(await next()).toContain('"benefit.revoked"');
  });

  test('goes to those who listen for the customer, any member too, and to nobody else', async () => {
    const { polar, order } = serveOrder({}, NO_DELAY);
    const member = await listen(polar.createSession({ member: createMember() }).token);
    const someone = createCustomer();
    const other = await listen(polar.createSession({ customer: someone }).token);
    polar.customerStreams.publish('order.invoice_generated', { order_id: order.id });
    polar.customerStreams.publish('other', {}, { customer_id: someone.id });
    expect(await member.next()).toContain(order.id);
    expect(await other.next()).toContain('"other"');
  });

  test('pings every quarter of a minute, and ends after ten minutes', async () => {
    const { polar, token } = serveOrder({}, NO_DELAY);
    const { next } = await listen(token);
    vi.advanceTimersByTime(15_000);
    expect(await next()).toMatch(/^: ping - \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}\+00:00\r\n\r\n$/);
    vi.advanceTimersByTime(585_000);
    let last: string | undefined;
    for (let piece = await next(); piece !== undefined; piece = await next()) last = piece;
    expect(last).toMatch(/data: \{"type": "reconnect"\}\r\n\r\n$/);
    expect(polar.customerStreams.open).toBe(0);
  });

  test('is closed when who listens goes', async () => {
    const { polar, token } = serveOrder({}, NO_DELAY);
    const controller = new AbortController();
    await listen(token, controller.signal);
    // msw keeps a copy of what it passes on, which nobody cancels.
    const headers = { authorization: `Bearer ${token}` };
    const direct = await polar.respond(new Request(`https://api.polar.sh${STREAM}`, { headers }));
    expect(polar.customerStreams.open).toBe(2);
    controller.abort();
    await vi.waitFor(() => expect(polar.customerStreams.open).toBe(1));
    await direct.body?.cancel();
    expect(polar.customerStreams.open).toBe(0);
  });

  test('can be made to end, or to break off', async () => {
    const { polar, token } = serveOrder({}, NO_DELAY);
    const ended = await listen(token);
    polar.customerStreams.close('reconnect');
    expect(await ended.next()).toContain('reconnect');
    expect(await ended.next()).toBeUndefined();
    const lost = await listen(token);
    polar.customerStreams.close();
    await expect(lost.next()).rejects.toThrow(TypeError);
  });

  test('refuses who has no session, in JSON', async () => {
    serveOrder();
    expect((await send(STREAM)).status).toBe(401);
    expect((await send(STREAM, { token: 'polar_cst_ended' })).status).toBe(401);
    expect((await send(`${STREAM}/`)).status).toBe(307);
  });

  test.each([
    ['authorization,polar-version', 200],
    ['authorization,last-event-id', 400],
    ['authorization,cache-control', 400],
  ])('is asked for by a preflight with %s: %i', async (names, status) => {
    serveOrder();
    const response = await send(STREAM, {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': names,
      },
    });
    expect(response.status).toBe(status);
  });
});
