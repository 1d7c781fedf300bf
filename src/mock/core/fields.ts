import { getUuidIssue, type ValueIssue } from './uuid.ts';

/** One of the issues in Polar's 422. It repeats the input, a license key included, as Polar does. */
export interface ValidationIssue extends ValueIssue {
  loc: (string | number)[];
  input: unknown;
}

/** A field of a request's body, or of its query, where none is required. */
export interface Field {
  required: boolean;
  check: (value: unknown) => ValueIssue | undefined;
}

export type Fields = Record<string, Field>;

export const required = (check: Field['check']): Field => ({ required: true, check });

export const optional = (check: Field['check']): Field => ({
  required: false,
  check: (value) => (value === null ? undefined : check(value)),
});

export const uuid = getUuidIssue;

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

export function count(value: unknown): ValueIssue | undefined {
  if (!Number.isInteger(value)) return { type: 'int_type', msg: 'Input should be a valid integer' };
  if (Number(value) >= 0) return undefined;
  const msg = 'Input should be greater than or equal to 0';
  return { type: 'greater_than_equal', msg, ctx: { ge: 0 } };
}

/** Every issue of a body; none when the operation may run. */
export function validateBody(body: unknown, fields: Fields): ValidationIssue[] {
  if (body === undefined) {
    return [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }];
  }
  if (!isRecord(body)) {
    const msg = 'Input should be a valid dictionary or object to extract fields from';
    return [{ type: 'model_attributes_type', loc: ['body'], msg, input: body }];
  }
  return Object.entries(fields).flatMap(([name, field]) => {
    const loc = ['body', name];
    if (!Object.hasOwn(body, name)) {
      return field.required ? [{ type: 'missing', loc, msg: 'Field required', input: body }] : [];
    }
    return toValidationIssues(field.check(body[name]), loc, body[name]);
  });
}

/** Every issue of a query; none when the operation may run. */
export function validateQuery(query: URLSearchParams, fields: Fields): ValidationIssue[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    query
      .getAll(name)
      .flatMap((value) => toValidationIssues(field.check(value), ['query', name], value)),
  );
}

/** Adds where and what to an issue, in Polar's order of fields. */
export function toValidationIssues(
  issue: ValueIssue | undefined,
  loc: string[],
  input: unknown,
): ValidationIssue[] {
  if (!issue) return [];
  const { type, msg, ctx } = issue;
  return [{ type, loc, msg, input, ...(ctx && { ctx }) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
