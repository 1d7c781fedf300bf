import type { IssuedSession } from 'polar-customer-portal/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOW } from './clock.ts';
import { catchError, connect } from './connect.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

// Only the date: what waits for a response goes on.
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});

/** A client whose page returns another token each time, with these ends in turn, then without any. */
function connectUntil(...ends: unknown[]) {
  const sessionToken = vi.fn(
    () =>
      ({ token: connected.polar.createSession().token, expires_at: ends.shift() }) as IssuedSession,
  );
  const connected = connect({ sessionToken });
  return { ...connected, sessionToken };
}

const toDate = (time: number) => new Date(time).toISOString();

describe('a token that says when it ends', () => {
  test('is replaced in its last minute, once for all requests, and not before', async () => {
    const { polar, get, sessionToken } = connectUntil(toDate(NOW + 50 * MINUTE));
    await get();
    vi.setSystemTime(NOW + 49 * MINUTE - 1);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
    vi.setSystemTime(NOW + 49 * MINUTE + 1);
    await Promise.all([get(), get(), get()]);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(polar.requests).toHaveLength(5);
  });

  test('may be the whole response with which Polar creates a session', async () => {
    const sessionToken = vi.fn(() => connected.polar.createSession());
    const connected = connect({ sessionToken });
    const { polar, get } = connected;
    await get();
    vi.setSystemTime(NOW + HOUR - MINUTE - 1);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
    vi.setSystemTime(NOW + HOUR - MINUTE + 1);
    await get();
    vi.setSystemTime(NOW + HOUR + 1);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    // None of them was refused.
    expect(polar.requests).toHaveLength(4);
  });

  test('is followed by one with an end of its own, or by one that is kept until it is refused', async () => {
    const { get, sessionToken } = connectUntil(
      toDate(NOW + 10 * MINUTE),
      toDate(NOW + 30 * MINUTE),
    );
    for (const [minutes, calls] of [
      [0, 1],
      [10, 2],
      [28, 2],
      [30, 3],
      [40, 3],
      [59, 3],
    ] as const) {
      vi.setSystemTime(NOW + minutes * MINUTE);
      await get();
      expect(sessionToken).toHaveBeenCalledTimes(calls);
    }
  });

  test('is replaced after a refusal, whatever it says', async () => {
    const { polar, get, sessionToken } = connectUntil(toDate(NOW + HOUR), toDate(NOW + HOUR));
    polar.fail('licenseKeys.get', 401, { times: 1 });
    await get();
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['an hour ago', NOW - HOUR],
    ['just now', NOW],
    ['in half a minute', NOW + MINUTE / 2],
  ])('is kept until it is refused where the clock is so wrong that it ended %s', async (_, end) => {
    const { polar, get, sessionToken } = connectUntil(toDate(end), toDate(end));
    await get();
    vi.setSystemTime(NOW + 2 * MINUTE);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
    polar.fail('licenseKeys.get', 401, { times: 1 });
    await get();
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test.each([undefined, null, '', 'soon', '2026-13-45T00:00:00Z', Number.NaN, {}])(
    'is kept until it is refused when its end cannot be read (%j)',
    async (end) => {
      const { get, sessionToken } = connectUntil(end, end);
      await get();
      vi.setSystemTime(NOW + 59 * MINUTE);
      await get();
      expect(sessionToken).toHaveBeenCalledTimes(1);
    },
  );
});

describe('a client whose session is forgotten', () => {
  test('gets another token before its next request', async () => {
    const { get, client, sessionToken, polar } = connectUntil();
    await get();
    client.forgetSession?.();
    expect(sessionToken).toHaveBeenCalledTimes(1);
    await Promise.all([get(), get()]);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(polar.requests).toHaveLength(3);
  });

  test('sends no request any more with a fixed token', async () => {
    const { get, client, polar } = connect();
    await get();
    client.forgetSession?.();
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'no_session', status: undefined });
    expect(error.message).toContain('Reload the page, or pass a function');
    expect(polar.requests).toHaveLength(1);
  });
});
