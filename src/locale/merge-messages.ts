/** Some of a record of messages; of the records inside it, some entries. */
export type Overrides<Value> = Value extends
  | string
  | readonly unknown[]
  | ((...args: never[]) => unknown)
  ? Value
  : { [Name in keyof Value]?: Overrides<Value[Name]> | undefined };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(base: unknown, override: unknown): unknown {
  if (override === undefined) return base;
  if (!isRecord(base) || !isRecord(override)) return override;
  const merged = { ...base };
  for (const [name, value] of Object.entries(override)) {
    // Assigning it would replace the prototype; it is the name of no message.
    if (name !== '__proto__') merged[name] = merge(base[name], value);
  }
  return merged;
}

/**
 * Puts a vendor's texts in place of others. Records are merged entry by entry; arrays and functions
 * are texts and replaced as a whole. `undefined` replaces nothing, and no argument is changed.
 *
 * @param overrides - Later ones win over earlier ones.
 */
export function mergeMessages<Messages extends object>(
  base: Messages,
  ...overrides: (Overrides<Messages> | undefined)[]
): Messages {
  return overrides.reduce<unknown>(merge, base) as Messages;
}
