import { PortalError } from './errors.ts';

/**
 * What a value of an answer should be.
 *
 * - a text: one of these kinds, such as `"number or null"`. A `date` is what `Date.parse` can read, for
 *   an unreadable one would throw where it is formatted; `flat` is a record of texts, numbers and
 *   booleans
 * - an object: such fields, all others are dropped; what was not sent is `undefined`
 * - a list of one: an array of these. A list of two: the first, or one of the second's kinds
 */
export type Shape = string | Fields | readonly [Shape] | readonly [Shape, string];

/** What each field should be. */
export type Fields<Value = Record<string, unknown>> = { [Name in keyof Value]-?: Shape };

/**
 * Reads a part of an answer in its shape.
 *
 * @param path - Where in the answer it is.
 * @throws {@link PortalError} `invalid_response`, which names the field and never its value.
 */
export function read<Value>(shape: Fields<Value>, value: unknown): Value;
export function read(shape: Shape, value: unknown, path: string): unknown;
export function read(shape: Shape, value: unknown, path = 'answer'): unknown {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  let expected = 'object';
  if (typeof shape === 'string') {
    expected = shape;
    if (
      shape.includes(kind) ||
      (kind === 'string' && shape.includes('date') && Date.parse(value as string) > -Infinity) ||
      (kind === 'object' &&
        shape === 'flat' &&
        Object.values(value as object).every((entry) => typeof entry !== 'object'))
    ) {
      return value;
    }
  } else if (Array.isArray(shape)) {
    const [inner, others] = shape as [Shape, string?];
    if (others) return read(others.includes(kind) ? others : inner, value, path);
    expected = 'array';
    if (kind === expected) {
      return Object.entries(value as unknown[]).map(([name, entry]) =>
        read(inner, entry, `${path}.${name}`),
      );
    }
  } else if (kind === expected) {
    return Object.fromEntries(
      Object.entries(shape).map(([name, field]) => [
        name,
        read(field, (value as Record<string, unknown>)[name], `${path}.${name}`),
      ]),
    );
  }
  throw new PortalError('invalid_response', `${path} should be ${expected}.`, {
    status: 200,
  });
}
