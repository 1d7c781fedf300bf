import * as fc from 'fast-check';

/** A part of each license key and token here, by which they are found where they must not be. */
export const SECRET = 'S3CR3T-7F3A';

/** Texts that break pages whose authors did not think of them. */
const HOSTILE = [
  '',
  ' \t\n',
  '<img src=x onerror="alert(1)"><script>alert(1)</script>',
  '"><b id=a>bold</b>&amp;<!--',
  '\u202egpj.exe',
  '\u2066\u2067\u2068',
  '\u0000\u0007\u001b[31m',
  '\u200b\ufeff\u3164\u2800',
  '\ud800',
  'a\udc00b',
  '🗝'.repeat(100),
  'e\u0301'.repeat(300),
  'مفتاح',
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '%s %d %o %c',
  'javascript:alert(1)',
  'granted',
  'Active',
  'en-US',
  '0',
];

/** Dates that exist, and what looks like one. */
const DATES = [
  '2026-06-15T12:00:00Z',
  '2026-06-15T12:00:00.123456Z',
  '2026-06-15T12:00:00+14:00',
  '2026-06-15',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999Z',
  '+275760-09-13T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-13-45T00:00:00Z',
  '2026-06-15T24:00:00Z',
  '2016-12-31T23:59:60Z',
  '2026-06-15T12:00:00Zjunk',
  'now',
  '1',
  '1750000000',
];

/** Numbers that JSON can hold. `Infinity` stands for `1e999`. */
const NUMBERS = [0, -0, 1, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e21, 1e308, 5e-324]
  .concat(Infinity, -Infinity)
  .concat(99, 100, 101);

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string(),
  fc.string({ unit: 'binary' }),
);

export const date: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...DATES),
  fc
    .integer({ min: -(2 ** 40), max: 2 ** 40 })
    .map((offset) => new Date(Date.UTC(2026, 5, 15) + offset).toISOString()),
);

/** Any value that JSON can hold, with a liking for those that break things. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[[]]]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>({ toString: null }, { valueOf: 7 }, { id: {} }),
  },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: text },
  date,
  fc.jsonValue({ maxDepth: 3 }),
);

export const anyNumber: fc.Arbitrary<number> = fc.oneof(fc.constantFrom(...NUMBERS), fc.nat());

/** JSON with the numbers that servers can write and `JSON.stringify` does not. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, (_, each: unknown) => {
    if (Object.is(each, -0)) return '@-0@';
    return each === Infinity || each === -Infinity ? `@${each < 0 ? '-' : ''}1e999@` : each;
  });
  return text.replaceAll(/"@(-0|-?1e999)@"/g, '$1');
}

/** An object of an answer. */
export type Fields = Record<string, unknown>;

/** What is wrong with a field: nothing is there, or something else. */
const change = fc.oneof(
  fc.constant(undefined),
  anyJson,
  anyJson,
  date,
  anyNumber,
  text,
) satisfies fc.Arbitrary<unknown>;

/** An object in which some fields are others or missing. */
export function withChanges(source: Fields, maxLength: number): fc.Arbitrary<Fields> {
  const one = fc.tuple(fc.constantFrom(...Object.keys(source)), change);
  return fc
    .array(one, { maxLength })
    .map((changes) => Object.assign({ ...source }, toRecord(changes)));
}

const toRecord = (entries: [string, unknown][]): Fields => Object.fromEntries(entries);
