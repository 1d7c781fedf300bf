import * as fc from 'fast-check';
import { createOrder, createOrganization } from 'polar-customer-portal/mock';
import { NOW } from '../render-with-portal.tsx';
import { ID } from './license-keys.ts';
import { pageOf, withDigit } from './pages.ts';
import { anyJson, anyNumber, date, SECRET, text, withChanges, type Fields } from './values.ts';

const { customer, ...order } = createOrder(
  {
    id: ID,
    subscription: { status: 'past_due' },
    items: [{ label: 'Nimbus' }],
    is_invoice_generated: true,
  },
  { now: NOW },
);

/** One with every field that Polar sends, and one that it may add. */
const complete: Fields = {
  ...order,
  product: order.product && { ...order.product, organization: createOrganization() },
  added_later: { secret: SECRET, email: customer.email },
};

const amount = fc.oneof(anyNumber, fc.integer({ min: -(10 ** 9), max: 10 ** 9 }));
const currency = fc.oneof(
  fc.constantFrom('usd', 'eur', 'EUR', 'jpy', 'huf', 'krw', 'isk', 'kwd', 'xof', 'zzz', 'x'),
  text,
);
const status = fc.oneof(
  fc.constantFrom('paid', 'pending', 'refunded', 'partially_refunded', 'void', 'draft'),
  text,
);

const item: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: withChanges({ ...order.items[0] }, 2) },
  fc
    .record({
      label: text,
      amount,
      start_timestamp: date,
      end_timestamp: date,
    })
    .map((fields) => ({ ...order.items[0], ...fields })),
  anyJson,
);

/** An order much as Polar documents it, of the id that is asked for. */
export const anyOrder: fc.Arbitrary<Fields> = fc
  .oneof<fc.Arbitrary<Fields>[]>(
    fc.constant(complete),
    withChanges(complete, 4),
    // What the screen says of it depends on these.
    fc
      .record({
        status,
        total_amount: amount,
        currency,
        created_at: date,
        discount_amount: amount,
        tax_amount: amount,
        applied_balance_amount: amount,
        due_amount: amount,
        refunded_amount: amount,
        refunded_tax_amount: amount,
      })
      .map((fields) => ({ ...complete, ...fields })),
    fc
      .record({
        status: fc.constantFrom('pending', 'paid', 'void'),
        next_payment_attempt_at: fc.oneof(date, fc.constant(null)),
        billing_reason: text,
        invoice_number: text,
        description: text,
        items: fc.array(item, { maxLength: 4 }),
      })
      .map((fields) => ({ ...complete, ...fields })),
    fc
      .tuple(
        withChanges({ ...order.product }, 3),
        withChanges({ ...createOrganization() }, 2),
        withChanges({ ...order.subscription }, 3),
      )
      .map(([product, organization, subscription]) => ({
        ...complete,
        product: { ...product, organization },
        subscription,
      })),
  )
  // Another id than the one asked for is another matter.
  .map((fields) => ({ ...fields, ...(typeof fields['id'] === 'string' && { id: ID }) }));

/** A page of orders. Few ids, so that some are the same. */
export const orders = pageOf(
  fc.tuple(anyOrder, fc.nat(4)).map(([fields, digit]) => withDigit(fields, digit)),
);

/** Where a document is, or what became of a payment. */
export const documentAnswer: fc.Arbitrary<Fields> = fc.oneof(
  fc.constantFrom<Fields>(
    { url: 'https://files.test/x.pdf' },
    { url: 'javascript:alert(1)' },
    { url: ' javascript:alert(1)' },
    { url: 'https://' },
    { url: '/x.pdf' },
  ),
  withChanges({ url: 'https://files.test/x.pdf', status: 'succeeded', error: null }, 2),
);
