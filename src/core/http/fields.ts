import * as v from 'valibot';

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

/** A date that `Date.parse` reads. Any other text would throw where it is formatted. */
export const date = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'a date in ISO 8601'),
);

/**
 * A field that nothing depends on: it is `undefined` when Polar does not send it, or sends it in
 * another type than documented, so that it never makes the rest unreadable.
 */
export function lenient<const Entry extends v.GenericSchema>(schema: Entry) {
  return v.fallback(v.optional(schema), undefined);
}

/** A flat record that a vendor fills, such as `metadata`. */
export const flatRecord = v.custom<Record<string, string | number | boolean>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => ['string', 'number', 'boolean'].includes(typeof entry)),
);
