import { type Fields, optional } from './fields.ts';
import type { ValueIssue } from './uuid.ts';

const MAX_LIMIT = 100;

/** The query of every list. */
export const PAGE_QUERY: Fields = {
  page: optional(positiveInteger),
  limit: optional(positiveInteger),
};

/** One page of a list, as all lists of Polar come: 10 items, or what the query asks for. */
export function paginate<Item>(items: readonly Item[], query: URLSearchParams) {
  const page = Number(query.get('page') ?? 1);
  const limit = Math.min(Number(query.get('limit') ?? 10), MAX_LIMIT);
  return {
    items: items.slice((page - 1) * limit, page * limit),
    pagination: { total_count: items.length, max_page: Math.ceil(items.length / limit) },
  };
}

function positiveInteger(value: unknown): ValueIssue | undefined {
  const issue = getIntegerIssue(value);
  if (issue || Number(value) > 0) return issue;
  return { type: 'greater_than', msg: 'Input should be greater than 0', ctx: { gt: 0 } };
}

/** Why a text is no whole number. */
export function getIntegerIssue(value: unknown): ValueIssue | undefined {
  if (/^\s*[+-]?\d+\s*$/.test(String(value))) return undefined;
  const msg = 'Input should be a valid integer, unable to parse string as an integer';
  return { type: 'int_parsing', msg };
}
