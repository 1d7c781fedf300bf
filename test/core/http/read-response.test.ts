import { describe, expect, test } from 'vitest';
import { catchError, readAll } from './connect.ts';
import { respondWith } from './respond.ts';

const path = '/v1/customer-portal/orders/';

function request(status: number, body: string | null) {
  return respondWith([() => new Response(body, { status })]).client.request({ path });
}

describe('the result of a request', () => {
  test.each([
    [200, '{"id":"1"}', { id: '1' }],
    [201, '{"id":"1"}', { id: '1' }],
    [202, '[1,2]', [1, 2]],
    [200, 'null', null],
    [202, 'null', null],
    [200, '0', 0],
    [202, '', null],
    [204, null, undefined],
  ])('is the JSON of a %d response, or undefined when it has no content (%j)', async (...row) => {
    const [status, body, result] = row;
    expect(await request(status, body)).toEqual(result);
  });

  test.each([
    [200, '', 'the response is empty'],
    [201, '', 'the response is empty'],
    [200, '<!doctype html><p>SECRET</p>', 'the response is not JSON'],
    [202, '{"key":"SECR', 'the response is not JSON'],
  ])('is an error without a quote when a %d response cannot be read (%j)', async (...row) => {
    const [status, body, reason] = row;
    const error = await catchError(request(status, body));
    expect(error).toMatchObject({
      code: 'invalid_response',
      status,
      message: `Polar responded to GET ${path} with ${status}: ${reason}`,
    });
    expect(error.cause).toBeUndefined();
    expect(readAll(error)).not.toContain('SECR');
  });

  test('is a network error when the connection drops within the response', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        controller.error(new TypeError('terminated'));
      },
    });
    const { client } = respondWith([() => new Response(body)]);
    expect(await catchError(client.request({ path }))).toMatchObject({
      code: 'network',
      cause: new TypeError('terminated'),
    });
  });
});
