import { PortalError, type PortalErrorCode } from 'polar-customer-portal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readWithRetries } from '../../../src/core/query/read-with-retries.ts';
import { catchError } from '../http/connect.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

/** A read that fails some times with a code. */
function failing(code: PortalErrorCode, times: number) {
  let left = times;
  return vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new PortalError(code, 'No.');
    return 'done';
  });
}

describe('a read for a customer who waits', () => {
  test('is tried again up to three times after a failure that passes', async () => {
    const read = failing('network', 3);
    const done = readWithRetries(read);
    await vi.advanceTimersByTimeAsync(7_000);
    expect(await done).toBe('done');
    expect(read).toHaveBeenCalledTimes(4);

    const failed = catchError(readWithRetries(failing('timeout', 4)));
    await vi.advanceTimersByTimeAsync(7_000);
    expect(await failed).toMatchObject({ code: 'timeout' });
  });

  test.each<PortalErrorCode>(['rate_limited', 'not_found', 'forbidden', 'unauthorized'])(
    'is not tried again after "%s"',
    async (code) => {
      const read = failing(code, 1);
      expect(await catchError(readWithRetries(read))).toMatchObject({ code });
      expect(read).toHaveBeenCalledTimes(1);
    },
  );

  test('turns what is no PortalError into one', async () => {
    const error = await catchError(readWithRetries(() => Promise.reject(new Error('Own.'))));
    expect(error.code).toBe('unknown');
  });
});
