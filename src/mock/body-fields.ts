import { getUuidIssue, type ValueIssue } from './uuid.ts';

/** One complaint of Polar's 422. It repeats the input, a license key included, as Polar does. */
export interface ValidationIssue extends ValueIssue {
  loc: (string | number)[];
  input: unknown;
}

/** A field of a request's body. */
export interface BodyField {
  required: boolean;
  check(value: unknown): ValueIssue | undefined;
}

export type BodyFields = Record<string, BodyField>;

export const required = (check: BodyField['check']): BodyField => ({ required: true, check });

export const optional = (check: BodyField['check']): BodyField => ({
  required: false,
  check: (value) => (value === null ? undefined : check(value)),
});

export const uuid = getUuidIssue;

export function string(value: unknown): ValueIssue | undefined {
  if (typeof value === 'string') return undefined;
  return { type: 'string_type', msg: 'Input should be a valid string' };
}

export function record(value: unknown): ValueIssue | undefined {
  if (isRecord(value)) return undefined;
  return { type: 'dict_type', msg: 'Input should be a valid dictionary' };
}

export function count(value: unknown): ValueIssue | undefined {
  if (!Number.isInteger(value)) return { type: 'int_type', msg: 'Input should be a valid integer' };
  if (Number(value) >= 0) return undefined;
  return {
    type: 'greater_than_equal',
    msg: 'Input should be greater than or equal to 0',
    ctx: { ge: 0 },
  };
}

/** All that is wrong with a body; empty when the operation may run. */
export function validateBody(body: unknown, fields: BodyFields): ValidationIssue[] {
  if (body === undefined) {
    return [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }];
  }
  if (!isRecord(body)) {
    return [
      {
        type: 'model_attributes_type',
        loc: ['body'],
        msg: 'Input should be a valid dictionary or object to extract fields from',
        input: body,
      },
    ];
  }
  return Object.entries(fields).flatMap(([name, field]) => {
    const loc = ['body', name];
    if (!(name in body)) {
      return field.required ? [{ type: 'missing', loc, msg: 'Field required', input: body }] : [];
    }
    const issue = field.check(body[name]);
    return issue ? [toValidationIssue(issue, loc, body[name])] : [];
  });
}

/** Puts where and what into an issue, in Polar's order of fields. */
export function toValidationIssue(
  { type, msg, ctx }: ValueIssue,
  loc: string[],
  input: unknown,
): ValidationIssue {
  return { type, loc, msg, input, ...(ctx && { ctx }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
