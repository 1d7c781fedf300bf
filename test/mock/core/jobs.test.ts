import { expect, test, vi } from 'vitest';
import { createJobs } from '../../../src/mock/core/jobs.ts';

test('a job runs though its timer ended a moment before its time', () => {
  vi.useFakeTimers();
  let behind = 0;
  const run = vi.fn();
  createJobs(() => Date.now() - behind).schedule(100, run);
  behind = 1;
  vi.advanceTimersByTime(100);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(run).toHaveBeenCalledOnce();
});
