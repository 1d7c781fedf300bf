import {
  boolean,
  type Fields,
  isRecord,
  oneOf,
  optional,
  required,
  string,
  uuid,
  validateRecord,
  type ValidationIssue,
} from '../core/fields.ts';
import { getIntegerIssue } from '../core/pages.ts';
import type { ValueIssue } from '../core/uuid.ts';

/** As Polar lists them in an error. */
const CANCELLATION_REASONS = [
  'customer_service',
  'low_quality',
  'missing_features',
  'switched_service',
  'too_complex',
  'too_expensive',
  'unused',
  'other',
];

/** Why a customer leaves. */
export const CANCELLATION: Fields = {
  cancellation_reason: optional(oneOf(CANCELLATION_REASONS)),
  cancellation_comment: optional(string),
};

const PRODUCT: Fields = { product_id: required(uuid) };
const SEATS: Fields = { seats: required(integer) };

/** The bodies of which a preview takes exactly one. */
export const PREVIEW_BODIES = {
  CustomerSubscriptionChangePreviewProduct: PRODUCT,
  CustomerSubscriptionChangePreviewSeats: SEATS,
};

/** The bodies of which a change takes exactly one. */
export const createUpdateBodies = (now: () => number) => ({
  CustomerSubscriptionUpdateProduct: PRODUCT,
  CustomerSubscriptionUpdateSeats: SEATS,
  CustomerSubscriptionCancel: { cancel_at_period_end: optional(boolean), ...CANCELLATION },
  CustomerSubscriptionPause: {
    pause_at_period_end: required(boolean),
    resumes_at: optional((value) => future(value, now())),
  },
  CustomerSubscriptionResume: { resume: required(literalTrue) },
  CustomerSubscriptionUpdateClear: { pending_update: required(none) },
});

/**
 * The rules of a body that must be exactly one of some. If it is none, Polar tells what is wrong with each, by the
 * names of its classes.
 */
export const exactlyOne = (bodies: Record<string, Fields>) => (body: unknown) => {
  const issues = Object.entries(bodies).map(([name, fields]) => validate(body, fields, name));
  return issues.some((each) => each.length === 0) ? [] : issues.flat();
};

function validate(body: unknown, fields: Fields, name: string): ValidationIssue[] {
  const loc = ['body', name];
  const extra = Object.entries(isRecord(body) ? body : {})
    .filter(([field]) => !Object.hasOwn(fields, field))
    .map(([field, input]) => ({
      type: 'extra_forbidden',
      loc: [...loc, field],
      msg: 'Extra inputs are not permitted',
      input,
    }));
  return [...validateRecord(body, fields, loc), ...extra];
}

function integer(value: unknown): ValueIssue | undefined {
  if (typeof value === 'string') return getIntegerIssue(value);
  if (Number.isInteger(value)) return undefined;
  return { type: 'int_type', msg: 'Input should be a valid integer' };
}

function literalTrue(value: unknown): ValueIssue | undefined {
  if (value === true) return undefined;
  return { type: 'literal_error', msg: 'Input should be True', ctx: { expected: 'True' } };
}

function none(value: unknown): ValueIssue | undefined {
  return value === null ? undefined : { type: 'none_required', msg: 'Input should be None' };
}

function future(value: unknown, now: number): ValueIssue | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) return { type: 'datetime_type', msg: 'Input should be a valid datetime' };
  if (time > now) return undefined;
  return { type: 'datetime_future', msg: 'Input should be in the future' };
}
