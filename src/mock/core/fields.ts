import { getUuidIssue, type ValueIssue } from './uuid.ts';

type Loc = (string | number)[];

/** One of the issues in Polar's 422. It repeats the input, a license key included, as Polar does. */
export interface ValidationIssue extends ValueIssue {
  loc: Loc;
  input: unknown;
}

/** A field of a request's body, or of its query, where none is required. */
export interface Field {
  required: boolean;
  check: (value: unknown) => ValueIssue | undefined;
  /** What a record must hold. `check` looks at it once that is so. */
  fields?: Fields;
  /**
   * For a parameter that may be repeated: how Polar's issues name it. `list` gives the index of each wrong value;
   * anything else is the name of the type, of which one value or many are taken.
   */
  repeated?: string;
}

export type Fields = Record<string, Field>;

/** What a body must hold: some fields, or else whatever has no issue. */
export type BodyRules = Fields | ((body: unknown) => ValidationIssue[]);

export const required = (check: Field['check']): Field => ({ required: true, check });

export const optional = (check: Field['check']): Field => ({
  required: false,
  check: (value) => (value === null ? undefined : check(value)),
});

/** A record with fields of its own, which may be `null`. */
export const record = (fields: Fields, check: Field['check'] = () => undefined): Field => ({
  ...optional(check),
  fields,
});

export const uuid = getUuidIssue;

/** One of some values. */
export const oneOf = (values: readonly string[]) => {
  const names = values.map((value) => `'${value}'`);
  const expected =
    names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : `${names[0]}`;
  return (value: unknown): ValueIssue | undefined => {
    if (values.some((other) => other === value)) return undefined;
    return { type: 'enum', msg: `Input should be ${expected}`, ctx: { expected } };
  };
};

/** A text that the database can hold. */
export function text(value: unknown): ValueIssue | undefined {
  const issue = string(value);
  if (issue || !String(value).includes('\0')) return issue;
  const msg = 'Value error, This value contains invalid characters';
  return { type: 'value_error', msg, ctx: { error: {} } };
}

export function string(value: unknown): ValueIssue | undefined {
  if (typeof value === 'string') return undefined;
  return { type: 'string_type', msg: 'Input should be a valid string' };
}

/** A flat record, which may be left out but must not be `null`. */
export const flatRecord: Field = {
  required: false,
  check(value) {
    if (isRecord(value)) return undefined;
    return { type: 'dict_type', msg: 'Input should be a valid dictionary' };
  },
};

export function boolean(value: unknown): ValueIssue | undefined {
  if (typeof value === 'boolean') return undefined;
  return { type: 'bool_type', msg: 'Input should be a valid boolean' };
}

export function count(value: unknown): ValueIssue | undefined {
  if (!Number.isInteger(value)) return { type: 'int_type', msg: 'Input should be a valid integer' };
  if (Number(value) >= 0) return undefined;
  const msg = 'Input should be greater than or equal to 0';
  return { type: 'greater_than_equal', msg, ctx: { ge: 0 } };
}

/** Every issue of a body; none when the operation may run. */
export function validateBody(body: unknown, rules: BodyRules): ValidationIssue[] {
  if (body === undefined) {
    return [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }];
  }
  return typeof rules === 'function' ? rules(body) : validateRecord(body, rules, ['body']);
}

export function validateRecord(value: unknown, fields: Fields, loc: Loc): ValidationIssue[] {
  if (!isRecord(value)) {
    const msg = 'Input should be a valid dictionary or object to extract fields from';
    return [{ type: 'model_attributes_type', loc, msg, input: value }];
  }
  return Object.entries(fields).flatMap(([name, field]) => {
    const at = [...loc, name];
    if (Object.hasOwn(value, name)) return validateField(value[name], field, at);
    const msg = 'Field required';
    return field.required ? [{ type: 'missing', loc: at, msg, input: value }] : [];
  });
}

function validateField(value: unknown, { fields, check }: Field, loc: Loc): ValidationIssue[] {
  const issues = fields && value !== null ? validateRecord(value, fields, loc) : [];
  return issues.length > 0 ? issues : toValidationIssues(check(value), loc, value);
}

/** Adds where and what to an issue, in Polar's order of fields. */
export function toValidationIssues(
  issue: ValueIssue | undefined,
  loc: Loc,
  input: unknown,
): ValidationIssue[] {
  if (!issue) return [];
  const { type, msg, ctx } = issue;
  return [{ type, loc, msg, input, ...(ctx && { ctx }) }];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
