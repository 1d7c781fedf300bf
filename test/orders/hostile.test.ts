import * as fc from 'fast-check';
import {
  formatMoney,
  getOrderChanges,
  getOrderLines,
  getOrderRefund,
  getOrderState,
  getOrderTitle,
} from 'polar-customer-portal';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createFormat } from '../../src/locale/format.ts';
import { getDocuments } from '../../src/orders/rules/documents.ts';
import { getFixedFields } from '../../src/orders/rules/changes.ts';
import { getOrderProducts, isEmptied, joinPages } from '../../src/orders/rules/join-pages.ts';
import { getOrderOccasion } from '../../src/orders/rules/occasion.ts';
import { getPortalAddress } from '../../src/account/portal-address.ts';
import { getNextAttempt } from '../../src/orders/rules/state.ts';
import { orderSchema } from '../../src/orders/schema.ts';
import { wireOrder } from './wire.ts';

const format = createFormat('en', 'UTC');

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    '',
    ' ',
    '\u0000',
    '2026-02-30T00:00:00Z',
    '9999-12-31T23:59:59Z',
    -0,
    1e21,
  ),
  fc.integer(),
  fc.record({ id: fc.jsonValue(), label: fc.jsonValue(), amount: fc.jsonValue() }),
);

/** An order of which some fields, at any depth, are something else. */
const orders = fc
  .array(fc.tuple(fc.constantFrom(...listPaths(wireOrder)), hostile), { maxLength: 6 })
  .map((changes) => {
    const order = structuredClone(wireOrder) as Record<string, unknown>;
    for (const [path, value] of changes) setValue(order, path, value);
    return order;
  });

test('an order that can be read can be shown, whatever is in it', () => {
  let read = 0;
  fc.assert(
    fc.property(orders, (wire) => {
      const result = v.safeParse(orderSchema, JSON.parse(JSON.stringify(wire)));
      if (!result.success) return;
      read += 1;
      const order = result.output;
      for (const line of getOrderLines(order)) {
        expect(Number.isSafeInteger(line.amount)).toBe(true);
        expect(formatMoney(line.amount, order.currency, 'en')).toMatch(/\d/);
        if (line.kind !== 'item' || line.start === undefined) continue;
        expect(format.days(line.start, line.end ?? NaN)).toMatch(/\d/);
      }
      expect(format.day(Date.parse(order.created_at))).toMatch(/\d/);
      const next = getNextAttempt(order);
      if (next !== undefined) expect(format.deadline(next, 0)).toMatch(/\d/);
      expect(formatMoney(getOrderRefund(order), order.currency)).toMatch(/\d/);
      expect(typeof getOrderTitle(order)).toBe('string');
      expect(getOrderState(order)).toMatch(/^[a-z_]+$/);
      expect(getOrderOccasion(order)).toMatch(/^[a-z]+$/);
      const { billing_name, billing_address } = order;
      expect(getOrderChanges(order, { billing_name, billing_address })).toEqual({});
      getFixedFields(order);
      getDocuments(order);
      const slug = order.product?.organization?.slug;
      const address = getPortalAddress('https://api.polar.sh', slug);
      expect(address ?? 'https://polar.sh/x/portal').toMatch(
        /^https:\/\/polar\.sh\/[\w-]+\/portal$/,
      );
      const page = { items: [order], unreadable: [], pagination: { total_count: 1, max_page: 1 } };
      expect(joinPages([page, page]).length).toBe(isEmptied(page) ? 0 : 1);
      getOrderProducts([order]);
    }),
    { numRuns: 200, seed: 7 },
  );
  // Otherwise nothing was shown.
  expect(read).toBeGreaterThan(100);
});

function listPaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => [
    [...path, key],
    ...listPaths(each, [...path, key]),
  ]);
}

function setValue(target: unknown, [key = '', ...rest]: (string | number)[], value: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  const record = target as Record<string, unknown>;
  if (rest.length === 0) record[key] = value;
  else setValue(record[key], rest, value);
}
