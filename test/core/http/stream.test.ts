import { describe, expect, test, vi } from 'vitest';
import { catchError } from './connect.ts';
import { respondWith, type Reply } from './respond.ts';

const request = { path: '/v1/customer-portal/customers/stream', as: 'stream' } as const;

/** A response whose body goes on. */
function createEndless() {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const cancel = vi.fn();
  const body = new ReadableStream<Uint8Array>({
    start(value) {
      controller = value;
    },
    cancel,
  });
  return {
    cancel,
    reply: (() => new Response(body)) as Reply,
    send: (text: string) => controller.enqueue(encoder.encode(text)),
  };
}

describe('a response that is read while it arrives', () => {
  test('is there before it ends, and goes on after the time that a request has', async () => {
    vi.useFakeTimers();
    const { reply, send, cancel } = createEndless();
    const { client, sent } = respondWith([reply]);
    const controller = new AbortController();
    const { signal } = controller;
    const stream = (await client.request({ ...request, signal })) as ReadableStream<Uint8Array>;
    const reader = stream.getReader();
    await vi.advanceTimersByTimeAsync(60_000);
    send('data: 1');
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('data: 1');
    expect(sent[0]?.init.signal?.aborted).toBe(false);
    await reader.cancel();
    expect(cancel).toHaveBeenCalledTimes(1);
    controller.abort();
    expect(sent[0]?.init.signal?.aborted).toBe(true);
  });

  test('has the session in its header alone, which is renewed as for any other', async () => {
    const { reply } = createEndless();
    const tokens = ['polar_cst_1', 'polar_cst_2'];
    const { client, sent, getTokens } = respondWith([[401, { error: 'invalid_token' }], reply], {
      sessionToken: () => tokens.shift() ?? '',
    });
    expect(await client.request(request)).toBeInstanceOf(ReadableStream);
    expect(getTokens()).toEqual(['polar_cst_1', 'polar_cst_2']);
    expect(sent.map(({ url }) => url).join()).not.toContain('polar_cst');
    expect(Object.keys(sent[1]?.init.headers ?? {}).sort()).toEqual([
      'Authorization',
      'Polar-Version',
    ]);
  });

  test('that is an error is read to its end', async () => {
    const { client } = respondWith([[404, { error: 'ResourceNotFound', detail: 'Not found' }]]);
    expect(await catchError(client.request(request))).toMatchObject({
      code: 'not_found',
      status: 404,
      reason: 'ResourceNotFound',
    });
  });

  test('has a time limit until it begins', async () => {
    vi.useFakeTimers();
    const { client } = respondWith([[200]], {
      fetch: (_, init) =>
        new Promise((__, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        }),
    });
    const failed = catchError(client.request(request));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failed).toMatchObject({ code: 'timeout' });
  });
});
