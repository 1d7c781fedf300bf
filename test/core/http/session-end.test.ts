import type { SessionTokenAnswer } from 'polar-customer-portal/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from './ask.ts';
import { NOW } from './clock.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

// Only the date: what waits for an answer goes on.
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});

/** A client whose page answers in turn with these ends, then with none. */
function connectUntil(...ends: unknown[]) {
  const sessionToken = vi.fn(() => {
    const answer = { token: connected.polar.sessionToken, expires_at: ends.shift() };
    return answer as SessionTokenAnswer;
  });
  const connected = connect({ sessionToken });
  return { ...connected, sessionToken };
}

const toDate = (time: number) => new Date(time).toISOString();

describe('a token that says when it ends', () => {
  test('is replaced in its last minute, and not before', async () => {
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

  test('may be the whole answer that Polar gives the page’s server', async () => {
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

  test('is followed by one with an end of its own', async () => {
    const { get, sessionToken } = connectUntil(
      toDate(NOW + 10 * MINUTE),
      toDate(NOW + 30 * MINUTE),
    );
    await get();
    vi.setSystemTime(NOW + 10 * MINUTE);
    await get();
    vi.setSystemTime(NOW + 28 * MINUTE);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    vi.setSystemTime(NOW + 30 * MINUTE);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test('is followed by one that says nothing, and is kept until Polar refuses it', async () => {
    const { get, sessionToken } = connectUntil(toDate(NOW + 10 * MINUTE));
    await get();
    for (const minutes of [10, 20, 59]) {
      vi.setSystemTime(NOW + minutes * MINUTE);
      await get();
    }
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('is replaced after a refusal, whatever it says', async () => {
    const { polar, get, sessionToken } = connectUntil(
      toDate(NOW + HOUR),
      toDate(NOW + 30 * MINUTE),
    );
    polar.fail('licenseKeys.get', 401, { times: 1 });
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    vi.setSystemTime(NOW + 28 * MINUTE);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    vi.setSystemTime(NOW + 30 * MINUTE);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test.each([
    ['an hour ago', NOW - HOUR],
    ['just now', NOW],
    ['in half a minute', NOW + MINUTE / 2],
  ])('is not replaced all the time where the clock is so wrong that it ends %s', async (_, end) => {
    const { polar, get, sessionToken } = connectUntil(toDate(end), toDate(end));
    await get();
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
    'is kept when nobody can read when (%j)',
    async (end) => {
      const { get, sessionToken } = connectUntil(end, end);
      await get();
      vi.setSystemTime(NOW + 59 * MINUTE);
      await get();
      expect(sessionToken).toHaveBeenCalledTimes(1);
    },
  );
});
