import * as fc from 'fast-check';
import {
  createOrganization,
  createPaymentMethod,
  createProduct,
  createSubscription,
} from 'polar-customer-portal/mock';
import { NOW } from '../render-with-portal.tsx';
import { ID } from './license-keys.ts';
import { pageOf, withDigit } from './pages.ts';
import { anyJson, anyNumber, date, SECRET, text, withChanges, type Fields } from './values.ts';

const {
  customer,
  balance: _balance,
  prorations: _prorations,
  assigned_seats: _seats,
  ...subscription
} = createSubscription(
  {
    id: ID,
    meters: [{ consumed_units: 1250.5, credited_units: 1000, amount: 125 }],
    pending_update: { seats: 4 },
  },
  { now: NOW },
);

/** One with every field that Polar sends, and one that it may add. */
const complete: Fields = {
  ...subscription,
  added_later: { secret: SECRET, email: customer.email },
};

const amount = fc.oneof(anyNumber, fc.integer({ min: -(10 ** 9), max: 10 ** 9 }));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.constant(null));
const quantity = fc.oneof(anyNumber, fc.integer({ min: -1, max: 12 }), fc.constant(null));
const interval = fc.oneof(fc.constantFrom('day', 'week', 'month', 'year', 'decade', null), text);

/** A day within some months of the present, or what looks like one. */
const near = fc.oneof(
  fc.integer({ min: -90, max: 90 }).map((days) => new Date(NOW + days * 86_400_000).toISOString()),
  date,
  fc.constant(null),
);

const status = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      'trialing',
      'active',
      'past_due',
      'paused',
      'canceled',
      'unpaid',
      'incomplete',
      'incomplete_expired',
    ),
  },
  text,
);

/** What the state depends on, whether or not it fits together. */
const state = fc.record({
  status,
  cancel_at_period_end: fc.boolean(),
  pause_at_period_end: fc.boolean(),
  current_period_end: near,
  trial_start: near,
  trial_end: near,
  canceled_at: near,
  ends_at: near,
  ended_at: near,
  past_due_at: near,
  paused_at: near,
  resumes_at: near,
});

const TYPES = ['fixed', 'custom', 'seat_based', 'unit_based', 'metered_unit', 'metered_tiers'];

const tier = fc.record({ min_seats: quantity, max_seats: quantity, price_per_seat: amount });

const anyPrice: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .record({
      amount_type: fc.oneof(fc.constantFrom(...TYPES), text),
      price_currency: fc.oneof(fc.constantFrom('usd', 'USD', 'eur'), text),
      price_amount: orNull(amount),
      price_per_seat: orNull(amount),
      is_archived: fc.boolean(),
      legacy: fc.constantFrom(undefined, undefined, true),
      seat_tiers: fc.record({
        seat_tier_type: fc.constantFrom('volume', 'graduated', undefined),
        tiers: fc.array(tier, { maxLength: 3 }),
        minimum_seats: quantity,
        maximum_seats: quantity,
      }),
    })
    .map((fields) => ({ id: ID, ...fields })),
  withChanges({ ...subscription.prices[0] }, 2),
  anyJson,
);

const prices = fc.array(anyPrice, { maxLength: 3 });

const anyPlan: fc.Arbitrary<Fields> = fc
  .record({
    visibility: fc.constantFrom('public', 'public', 'private', null),
    recurring_interval: interval,
    recurring_interval_count: quantity,
    trial_interval: interval,
    trial_interval_count: quantity,
    prices,
  })
  .map((fields) => ({ ...createProduct(), ...fields }));

/** Some products that a vendor has. */
export const plans = fc.array(
  fc.tuple(anyPlan, fc.nat(9)).map(([fields, digit]) => withDigit(fields, digit)),
  { maxLength: 4 },
);

const anyOrganization = fc.oneof(
  withChanges({ ...createOrganization() }, 3),
  fc.record({
    proration_behavior: fc.oneof(
      fc.constantFrom('invoice', 'prorate', 'next_period', 'reset'),
      anyJson,
    ),
    allow_customer_updates: fc.oneof(fc.boolean(), anyJson),
    customer_portal_settings: fc.oneof(
      fc.record({
        usage: fc.oneof(fc.record({ show: fc.boolean() }), anyJson),
        subscription: fc.oneof(
          fc.record({
            pause: fc.boolean(),
            update_plan: fc.boolean(),
            update_seats: fc.oneof(fc.boolean(), anyJson),
          }),
          anyJson,
        ),
      }),
      anyJson,
    ),
  }),
);

/** A subscription much as Polar documents it, of the id that is asked for. */
export const anySubscription: fc.Arbitrary<Fields> = fc
  .oneof<fc.Arbitrary<Fields>[]>(
    fc.constant(complete),
    withChanges(complete, 4),
    state.map((fields) => ({ ...complete, ...fields })),
    fc
      .record({
        status,
        amount,
        currency: fc.oneof(fc.constantFrom('usd', 'jpy', 'huf', 'kwd', 'x'), text),
        recurring_interval: interval,
        recurring_interval_count: quantity,
        seats: quantity,
        units: quantity,
        prices,
        discount_id: orNull(text),
        meters: fc.array(fc.oneof(withChanges({ ...subscription.meters[0] }, 3), anyJson), {
          maxLength: 2,
        }),
      })
      .map((fields) => ({ ...complete, ...fields })),
    fc
      .record({
        fields: state,
        product: withChanges({ ...subscription.product }, 3),
        organization: anyOrganization,
        pending_update: fc.oneof(
          fc.record({ applies_at: near, product_id: orNull(text), seats: quantity }),
          anyJson,
        ),
      })
      .map(({ fields, product, organization, pending_update }) => ({
        ...complete,
        ...fields,
        product: { ...product, organization },
        pending_update,
      })),
  )
  // Another id than the one asked for is another matter.
  .map((fields) => ({ ...fields, ...(typeof fields['id'] === 'string' && { id: ID }) }));

/** A page of subscriptions. Few ids, so that some are the same. */
export const subscriptions = pageOf(
  fc.tuple(anySubscription, fc.nat(4)).map(([fields, digit]) => withDigit(fields, digit)),
);

const zeros: Fields = {
  base_amount: 0,
  metered_amount: 0,
  proration_amount: 0,
  prorations: [{ label: 'Remaining time', amount: -1267 }],
  subtotal_amount: 0,
  discount_amount: 0,
  net_amount: 0,
  tax_amount: 0,
  total_amount: 0,
  applied_balance_amount: 0,
  due_amount: 0,
};

/** What a preview says, or what takes its place. */
export const anyPreview: fc.Arbitrary<Fields> = fc.oneof(
  withChanges(zeros, 2),
  fc
    .record({
      tax_amount: amount,
      total_amount: fc.oneof(amount, anyJson),
      applied_balance_amount: fc.oneof(amount, anyJson),
      due_amount: fc.oneof(amount, anyJson),
    })
    .map((fields) => ({ ...zeros, ...fields })),
  fc.record({
    stops_collection: fc.oneof(fc.boolean(), anyJson),
    outstanding_amount: fc.oneof(amount, fc.constant(null), anyJson),
  }),
);

const card: Fields = { ...createPaymentMethod({ id: ID }, { now: NOW }) };

/** A payment method much as Polar documents it. */
export const anyPaymentMethod: fc.Arbitrary<Fields> = fc.oneof(
  withChanges(card, 3),
  fc
    .record({
      type: fc.oneof(fc.constantFrom('card', 'kr_card', 'sepa_debit'), text),
      method_metadata: fc.oneof(
        fc.record({
          brand: orNull(fc.oneof(fc.constantFrom('visa', 'amex', 'constructor'), text)),
          last4: orNull(fc.oneof(fc.constantFrom('4242', '42'), text)),
          exp_month: quantity,
          exp_year: fc.oneof(fc.constantFrom(2020, 2027, 2030), anyNumber),
          wallet: orNull(text),
        }),
        anyJson,
      ),
    })
    .map((fields) => ({ ...card, ...fields })),
);

/** A page of payment methods. */
export const paymentMethods = pageOf(
  fc.tuple(anyPaymentMethod, fc.nat(4)).map(([fields, digit]) => withDigit(fields, digit)),
);
