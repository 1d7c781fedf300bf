import * as fc from 'fast-check';
import { anyJson, SECRET, text, toJson } from './values.ts';

/** What a server answers, or does in place of that. */
export interface Answer {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
  /** How its body ends: as it should, by a lost connection, or never. `none` is no response at all. */
  end: 'whole' | 'lost' | 'never' | 'none';
}

/** Responses with these have no body. */
const EMPTY = [101, 103, 204, 205, 304];

const base: Answer = {
  status: 200,
  statusText: 'OK',
  headers: { 'content-type': 'application/json' },
  body: '',
  end: 'whole',
};

export const answer = (status: number, body: unknown): Answer => ({
  ...base,
  status,
  body: toJson(body),
});

/** What Polar says when it refuses, and what it may say instead. */
const errorBody: fc.Arbitrary<unknown> = fc.oneof(
  anyJson,
  fc.record(
    {
      error: fc.oneof(
        fc.constantFrom('Unauthorized', 'invalid_token', 'ResourceNotFound'),
        anyJson,
      ),
      detail: fc.oneof(
        fc.constantFrom('Unauthorized', 'Not found'),
        anyJson,
        fc.array(
          fc.record(
            {
              loc: fc.oneof(anyJson, fc.array(fc.oneof(fc.constant('body'), anyJson))),
              msg: fc.oneof(text, anyJson),
              input: fc.constant({ key: SECRET }),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 3 },
        ),
      ),
      error_description: anyJson,
    },
    { requiredKeys: [] },
  ),
);

const status: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(200, 201, 202, 204, 206, 301, 304, 400, 401, 402, 403, 404, 408, 409, 410),
  fc.constantFrom(418, 422, 425, 429, 499, 500, 502, 503, 504, 599),
  fc.integer({ min: 100, max: 599 }),
);

/** Bytes that are no JSON, or not in the encoding of the web. */
function toBroken(body: string): fc.Arbitrary<Answer['body']> {
  const utf16 = new Uint8Array([...body].flatMap((each) => [each.charCodeAt(0) & 255, 0]));
  return fc.oneof(
    fc.nat(body.length).map((length) => body.slice(0, length)),
    fc.constantFrom(`\ufeff${body}`, utf16, `${body}${body}`),
    fc.constantFrom('['.repeat(20_000), `)]}',\n${body}`),
    fc.constant(`<!doctype html><title>502</title><p>${body}</p>`),
    // As what a server has compressed and a proxy has taken the header from.
    fc.uint8Array({ maxLength: 50 }).map((bytes) => new Uint8Array([0x1f, 0x8b, 8, ...bytes])),
  );
}

/**
 * Every kind of answer to a request.
 *
 * @param valid - The JSON of an answer that is much as Polar documents it.
 */
export function anyAnswer(valid: fc.Arbitrary<unknown>): fc.Arbitrary<Answer> {
  const json = valid.map(toJson);
  const whole = json.map((body) => ({ ...base, body }));
  return fc.oneof(
    { weight: 12, arbitrary: whole },
    { weight: 2, arbitrary: anyJson.map((body) => answer(200, body)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(status, errorBody, fc.constantFrom('', 'OK', 'Teapot \u00e9', 'x'.repeat(500)))
        .map(([code, body, statusText]) => ({ ...answer(code, body), statusText })),
    },
    {
      weight: 2,
      arbitrary: json.chain(toBroken).map((body) => ({ ...base, body })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(whole, fc.constantFrom('text/html', 'text/event-stream', 'x', ''))
        .map(([each, type]) => ({ ...each, headers: { 'content-type': type, 'x-a': 'b' } })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(whole, status, fc.constantFrom('lost', 'never', 'none'))
        .map(([each, code, end]) => ({ ...each, status: code, end })),
    },
  );
}

/** The response that a server's answer is; a new one each time. */
export function respond({ status, statusText, headers, body, end }: Answer): Response {
  if (end === 'none') throw new TypeError('Failed to fetch');
  const isEmpty = EMPTY.includes(status);
  const response = new Response(isEmpty ? null : end === 'whole' ? body : toStream(body, end), {
    status: Math.max(status, 200),
    statusText,
    headers,
  });
  // No other way leads to such a one.
  return status < 200 ? Object.defineProperty(response, 'status', { value: status }) : response;
}

function toStream(body: Answer['body'], end: Answer['end']): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new ReadableStream({
    pull(controller) {
      if (bytes.length > 0) controller.enqueue(bytes.subarray(0, bytes.length - 1));
      if (end === 'lost') controller.error(new TypeError('terminated'));
      // It is not called again before this is settled.
      return new Promise(() => {});
    },
  });
}

/** The text of an answer; `undefined` when it does not come to its end. */
export function readText({ status, body, end }: Answer): string | undefined {
  if (EMPTY.includes(status) && end !== 'none') return '';
  if (end !== 'whole') return undefined;
  return typeof body === 'string' ? body.replace(/^\ufeff/, '') : new TextDecoder().decode(body);
}
