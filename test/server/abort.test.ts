import { expect, test, vi } from 'vitest';
import { openVendor } from './vendor.ts';

test('the request to Polar is aborted when the page has left', async () => {
  let signal: AbortSignal | null | undefined;
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    ({ signal } = init);
    return new Promise<never>(() => {});
  });
  const page = new AbortController();
  const { request, onError } = openVendor();
  const response = request({ signal: page.signal });
  await vi.waitFor(() => expect(signal).toBeDefined(), { interval: 1 });
  expect(signal?.aborted).toBe(false);
  page.abort();
  expect(signal?.aborted).toBe(true);
  const { status, headers } = await response;
  expect([status, headers.get('Cache-Control')]).toEqual([499, 'no-store']);
  expect(onError).not.toHaveBeenCalled();
});
