import { PortalError } from './errors.ts';

/**
 * What a value of an answer should be.
 *
 * - a text: one of these kinds, such as `"number null"`. A `date` is what `Date.parse` can read, for
 *   an unreadable one would throw where it is formatted; `flat` is a record of texts, numbers and
 *   booleans
 * - an object: such fields, all others are dropped
 * - a list of one: an array of these. A list of two: the first, or one of the second's kinds
 */
export type Shape = string | Fields | readonly [Shape] | readonly [Shape, string];

/** What each field should be. */
export type Fields<Value = Record<string, unknown>> = { [Name in keyof Value]-?: Shape };

/**
 * Reads a part of an answer in its shape.
 *
 * @throws {@link PortalError} `invalid_response`, which names the field and never its value.
 */
export function read<Value>(shape: Fields<Value>, value: unknown): Value {
  return readAs(shape as Fields, value, '') as Value;
}

function readAs(shape: Shape, value: unknown, path: string): unknown {
  if (typeof shape === 'string') {
    return isOneOf(shape, value) ? value : fail(path, shape.replaceAll(' ', ' or '));
  }
  if (Array.isArray(shape)) {
    const [inner, others] = shape as [Shape, string?];
    if (others) return isOneOf(others, value) ? value : readAs(inner, value, path);
    if (!Array.isArray(value)) return fail(path, 'an array');
    return value.map((entry, index) => readAs(inner, entry, `${path}.${index}`));
  }
  if (!isObject(value)) return fail(path, 'an object');
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const entry = readAs(field, value[name], path ? `${path}.${name}` : name);
    if (entry !== undefined) result[name] = entry;
  }
  return result;
}

function isOneOf(kinds: string, value: unknown): boolean {
  return kinds.split(' ').some((kind) => {
    if (kind === 'null') return value === null;
    if (kind === 'date') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    if (kind !== 'flat') return typeof value === kind;
    return isObject(value) && Object.values(value).every(isPlain);
  });
}

function isPlain(value: unknown): boolean {
  return /^(string|number|boolean)$/.test(typeof value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail(path: string, shape: string): never {
  throw new PortalError(
    'invalid_response',
    `Unexpected answer: ${path || 'it'} should be ${shape}.`,
    { status: 200 },
  );
}
