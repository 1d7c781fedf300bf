import { expect, vi } from 'vitest';

interface HeldRequest {
  /** The bearer that it was sent with. */
  token: string | undefined;
  answer(status: number, body?: unknown): void;
}

/** A `fetch` whose requests wait until the test answers them, in the order that it likes. */
export function holdRequests() {
  const held: HeldRequest[] = [];

  const fetch: typeof globalThis.fetch = (_input, init) =>
    new Promise((resolve) => {
      held.push({
        token: new Headers(init?.headers).get('Authorization')?.replace('Bearer ', ''),
        answer: (status, body = {}) => resolve(Response.json(body, { status })),
      });
    });

  return {
    fetch,
    /** Which tokens were sent so far, once there are so many requests, and no more than that. */
    async waitForTokens(count: number) {
      await vi.waitFor(() => expect(held.length).toBeGreaterThanOrEqual(count), { interval: 1 });
      await passMoment();
      expect(held).toHaveLength(count);
      return held.map(({ token }) => token);
    },
    answer(index: number, status: number, body?: unknown) {
      expect(held.length).toBeGreaterThan(index);
      held[index]?.answer(status, body);
    },
  };
}

/** Lets everything happen that waits for nothing. */
export function passMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
