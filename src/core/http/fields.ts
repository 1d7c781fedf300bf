import * as v from 'valibot';
import { isVisible } from './is-visible.ts';

/** What a schema reads as `Value`. Named, so that editors show `Customer` and not all of its fields. */
export type Schema<Value> = v.GenericSchema<unknown, Value>;

type Values<Entries extends v.ObjectEntries> = {
  -readonly [Name in keyof Entries]: v.InferOutput<Entries[Name]>;
};
type OptionalName<Entries extends v.ObjectEntries> = {
  [Name in keyof Entries]: undefined extends v.InferOutput<Entries[Name]> ? Name : never;
}[keyof Entries];

/**
 * The object that is read with such entries: `v.InferOutput`, made so that editors and the reference
 * find the comment of each entry, once.
 */
export type Fields<
  Entries extends v.ObjectEntries,
  Optional extends keyof Entries = OptionalName<Entries>,
> = Pick<Values<Entries>, Exclude<keyof Entries, Optional>> &
  Partial<Pick<Values<Entries>, Optional>>;

/** As Polar writes dates. Of such a text no browser needs to be asked, unless a month may lack the day. */
const SURE_DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,6})?Z$/;

/**
 * A date that `Date.parse` reads. Any other text would throw where it is formatted; and browsers find a date
 * in almost any text, as in "key 7".
 */
export const date = v.custom<string>(isDate, 'a date in ISO 8601');

function isDate(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  // `Date.parse` takes the longest of all that is done to an activation.
  if (SURE_DATE.test(value)) return true;
  return /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
}

/**
 * How many there are of something: an integer from 0 on that JavaScript counts exactly. JSON can hold others,
 * `1e999` (infinity) and `-0` among them.
 */
export const count = v.pipe(
  v.number(),
  v.safeInteger('an integer'),
  v.minValue(0, 'at least 0'),
  v.transform(Math.abs),
);

/** A text of which a reader sees something. */
export const visibleText = v.pipe(v.string(), v.check(isVisible, 'a text that can be seen'));

/**
 * A field that nothing depends on: it is `undefined` when Polar does not send it, or sends it in
 * another type than documented, so that it never makes the rest unreadable.
 */
export function lenient<const Entry extends v.GenericSchema>(schema: Entry) {
  return v.fallback(v.optional(schema), undefined);
}

/** A text that nothing depends on, such as the id of something else: empty where it would be `undefined`. */
export const optionalText = v.fallback(v.string(), '');

/** A text that nothing depends on, or `null` if there is none. */
export const text = lenient(v.nullable(v.string()));

/** A whole number from 0 on that nothing depends on, or `null` if there is none. */
export const quantity = lenient(v.nullable(count));

/** A date that nothing depends on, or `null` if there is none. */
export const time = lenient(v.nullable(date));

/** Whether something is so, which nothing depends on. */
export const flag = lenient(v.boolean());

type FlatRecord = Record<string, string | number | boolean>;

/** A flat record that a vendor fills, such as `metadata`. A value of another type hides only itself. */
export const flatRecord = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  // A copy of all of it takes a fraction of the time that one entry by entry takes.
  // The type is written out: the reference could not find the one below.
  v.transform((value): Record<string, string | number | boolean> =>
    isFlatRecord(value) ? { ...value } : takeFlat(value),
  ),
);

function isFlatRecord(record: Record<string, unknown>): record is FlatRecord {
  for (const key in record) if (!isFlat(record[key])) return false;
  return true;
}

function takeFlat(record: Record<string, unknown>): FlatRecord {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, FlatRecord[string]] =>
      isFlat(entry[1]),
    ),
  );
}

function isFlat(value: unknown): value is FlatRecord[string] {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}
