import * as v from 'valibot';
import { PortalError } from './errors.ts';
import { count, lenient } from './fields.ts';
import { nameRequest, type PortalRequest } from './request.ts';

/** One page of a list. */
export interface PortalPage<Item> {
  items: Item[];
  pagination: {
    /** How many there are on all pages. */
    total_count: number;
    /** The number of pages; 0 when there is nothing. */
    max_page: number;
  };
  /**
   * Why an item of the page is missing among `items`: one message for each that is not what Polar
   * documents, for the vendor's developer. Empty as a rule.
   */
  unreadable: string[];
}

/** A list whose items are read one by one. */
const list = v.custom<unknown[]>(Array.isArray, 'Array');

const pageSchema = v.object({
  items: list,
  pagination: lenient(v.object({ total_count: lenient(count), max_page: lenient(count) })),
});

/**
 * Reads the response to a request as a schema describes it.
 *
 * @throws {@link PortalError} `invalid_response`, which names the field and never its value.
 */
export function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  request: PortalRequest,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new PortalError('invalid_response', describe(request, result.issues[0]));
}

/** What items of lists are read with: Polar gives each an id. */
type ItemSchema = v.GenericSchema<unknown, { id: string }>;

/**
 * Reads the response to a request as a page of a list. An item that cannot be read hides only itself.
 *
 * @throws {@link PortalError} `invalid_response` when it is no page at all.
 */
export function parsePage<const Schema extends ItemSchema>(
  itemSchema: Schema,
  value: unknown,
  request: PortalRequest,
): PortalPage<v.InferOutput<Schema>> {
  const { pagination } = parse(pageSchema, value, request);
  const { items, unreadable } = parseItems(itemSchema, value, 'items', request);
  const length = items.length + unreadable.length;
  return {
    items,
    unreadable,
    // What is there counts, whatever the counter says.
    pagination: {
      total_count: Math.max(pagination?.total_count ?? 0, length),
      max_page: Math.max(pagination?.max_page ?? 0, Math.min(length, 1)),
    },
  };
}

/**
 * Reads the items in a field of the response to a request. An item that cannot be read hides only itself,
 * and a field that cannot be read leaves none; `unreadable` has a message for each, for the developer. An item
 * with the id of one before it is the same thing again, and is left out.
 */
export function parseItems<const Schema extends ItemSchema>(
  itemSchema: Schema,
  value: unknown,
  field: string,
  request: PortalRequest,
): { items: v.InferOutput<Schema>[]; unreadable: string[] } {
  const items: v.InferOutput<Schema>[] = [];
  const unreadable: string[] = [];
  const ids = new Set<string>();
  const found = v.safeParse(v.object({ [field]: list }), value);
  if (!found.success) return { items, unreadable: [describe(request, found.issues[0])] };
  found.output[field]?.forEach((item, index) => {
    // With options of its own, valibot would prepare them for each item.
    const result = v.safeParse(itemSchema, item);
    if (!result.success) {
      unreadable.push(describe(request, result.issues[0], `${field}.${index}`));
    } else if (!ids.has(result.output.id)) {
      ids.add(result.output.id);
      items.push(result.output);
    }
  });
  return { items, unreadable };
}

/** Without `received`, which quotes the value: that may be a license key. */
function describe(request: PortalRequest, issue: v.BaseIssue<unknown>, ...place: string[]): string {
  const path = [...place, ...(issue.path ?? []).map(({ key }) => key)].join('.');
  const isMissing = issue.path?.at(-1)?.origin === 'key';
  // A check of our own says in its message what it expects.
  const expected = issue.type === 'custom' ? null : issue.expected;
  const problem = isMissing ? 'is missing' : `should be ${expected ?? issue.message}`;
  return `The response to ${nameRequest(request)} is not what Polar documents: ${path || 'all of it'} ${problem}.`;
}
