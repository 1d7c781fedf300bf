import { expect, vi } from 'vitest';
import type { SentRequest } from './record.ts';

/** What the tests that stop the clock take for now. */
export const NOW = Date.parse('2026-06-15T12:00:00Z');

/** Stops the clock. */
export function stopClock(): void {
  vi.useFakeTimers({ now: NOW });
}

/** Checks that each request began 400 ms or more after the response to the one ahead of it. */
export function expectOneAtATime(requests: readonly SentRequest[]): void {
  const pauses = requests
    .slice(1)
    .map(({ start }, index) => start - (requests[index]?.end ?? Infinity));
  expect(pauses.filter((pause) => pause < 400)).toEqual([]);
}

/** Runs a stopped clock until a promise is settled. */
export async function runClockUntilSettled<Value>(promise: Promise<Value>): Promise<Value> {
  const outcomes: unknown[] = [];
  const settle = (outcome: unknown) => outcomes.push(outcome);
  promise.then(settle, settle);
  for (let turn = 0; !outcomes.length; turn += 1) {
    expect(turn, 'turns of the clock').toBeLessThan(1_000);
    await vi.advanceTimersByTimeAsync(50);
  }
  return promise;
}
