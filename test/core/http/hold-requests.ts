import { expect, vi } from 'vitest';

interface HeldRequest {
  /** The bearer that it was sent with. */
  token: string | undefined;
  respond(status: number, body?: unknown): void;
}

/** A `fetch` whose requests wait until the test responds to them, in any order. */
export function holdRequests() {
  const held: HeldRequest[] = [];

  const fetch: typeof globalThis.fetch = (_input, init) =>
    new Promise((resolve) => {
      held.push({
        token: new Headers(init?.headers).get('Authorization')?.replace('Bearer ', ''),
        respond: (status, body = {}) => resolve(Response.json(body, { status })),
      });
    });

  return {
    fetch,
    /** The tokens that were sent, once there are so many requests and no more. */
    async waitForTokens(count: number) {
      await vi.waitFor(() => expect(held.length).toBeGreaterThanOrEqual(count), { interval: 1 });
      await passMoment();
      expect(held).toHaveLength(count);
      return held.map(({ token }) => token);
    },
    respond(index: number, status: number, body?: unknown) {
      expect(held.length).toBeGreaterThan(index);
      held[index]?.respond(status, body);
    },
  };
}

/** Lets happen what waits for no response. */
export function passMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
