import { type Field, type Fields, toValidationIssues, type ValidationIssue } from './fields.ts';

/** A parameter that may be repeated, of a type that Polar's issues name, for example `uuid`. */
export const anyOf = (type: string, check: Field['check']): Field => ({
  required: false,
  check,
  repeated: type,
});

/** A parameter that may be repeated, whose issues have the index of what is wrong. */
export const listOf = (check: Field['check']): Field => anyOf('list', check);

/** Every issue of a query; none when the operation may run. */
export function validateQuery(query: URLSearchParams, fields: Fields): ValidationIssue[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    validateParameter(query.getAll(name), field, ['query', name]),
  );
}

function validateParameter(
  values: string[],
  { check, repeated }: Field,
  loc: string[],
): ValidationIssue[] {
  const validateEach = (toLoc: (index: number) => (string | number)[]) =>
    values.flatMap((value, index) => toValidationIssues(check(value), toLoc(index), value));
  if (repeated === undefined) return validateEach(() => loc);
  if (repeated === 'list') return validateEach((index) => [...loc, index]);

  // Polar takes one value or a list, and tells what is wrong with either.
  const list = `json-or-python[json=list[${repeated}],python=chain[is-instance[Sequence],function-wrap[sequence_validator()]]]`;
  const issues = validateEach((index) => [...loc, list, index]);
  if (issues.length === 0) return [];
  return [...toValidationIssues(check(values), [...loc, repeated], values), ...issues];
}
