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
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (typeof shape === 'string') {
    const kinds = shape.split(' ');
    return kinds.includes(kind) ||
      (kind === 'string' && kinds.includes('date') && Date.parse(value as string) > -Infinity) ||
      (kind === 'object' && shape === 'flat' && Object.values(value as object).every(isPlain))
      ? value
      : fail(path, kinds.join(' or '));
  }
  if (Array.isArray(shape)) {
    const [inner, others] = shape as [Shape, string?];
    if (others) return readAs(others.includes(kind) ? others : inner, value, path);
    return kind === 'array'
      ? (value as unknown[]).map((entry, index) => readAs(inner, entry, `${path}.${index}`))
      : fail(path, 'array');
  }
  if (kind !== 'object') return fail(path, 'object');
  const result: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const entry = readAs(
      field,
      (value as Record<string, unknown>)[name],
      path ? `${path}.${name}` : name,
    );
    if (entry !== undefined) result[name] = entry;
  }
  return result;
}

function isPlain(value: unknown): boolean {
  return /^(string|number|boolean)$/.test(typeof value);
}

function fail(path: string, shape: string): never {
  throw new PortalError(
    'invalid_response',
    `Unexpected answer: ${path || 'it'} should be ${shape}.`,
    { status: 200 },
  );
}
