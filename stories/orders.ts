import {
  createBenefitGrant,
  createMockPolar,
  createOrder,
  type MockPolar,
  type MockPolarOptions,
  type OrderOverrides,
} from 'polar-customer-portal/mock';
import { orderEnglish } from '../src/orders/english.ts';
import type { StoryMock } from './mock-polar.ts';

/** The English texts of orders, for stories that look for them. */
export const texts = orderEnglish;

const DAY = 24 * 60 * 60 * 1000;
/** The day that the pictures are of. */
const TODAY = Date.parse('2026-11-27T10:00:00Z');

/** An ISO 8601 date. Negative days are in the past. */
export const daysFrom = (days: number, from = TODAY): string =>
  new Date(from + days * DAY).toISOString();

export const ADDRESS = {
  line1: '1 Main Street',
  line2: null,
  postal_code: '94104',
  city: 'San Francisco',
  state: 'US-CA',
  country: 'US',
};

const SUBSCRIPTION = 'c7d81f42-6e05-4b93-8a2d-1f50e9b3a764';
const STUDIO = { id: '6d4f7a30-1c52-4f0f-9b1d-53a0c8e1f2b4', name: 'Acme Studio Pro' };
const TEXTURES = { id: '0f3b6a1c-9d27-4e58-8c40-7e5d2a9b1c36', name: 'Texture pack' };
const FONTS = { id: '3a9c5e17-4b80-4d26-a1f3-8c7e60d2b594', name: 'Fonts bundle' };

/** A renewal of a month that ends at this day. */
export function createRenewal(created_at: string, number: string): OrderOverrides {
  return {
    created_at,
    product: STUDIO,
    product_id: STUDIO.id,
    billing_reason: 'subscription_cycle',
    subscription: { status: 'active' },
    invoice_number: number,
    is_invoice_generated: true,
    receipt_number: `RCPT-${number}`,
    subtotal_amount: 2400,
    discount_amount: 480,
    tax_amount: 365,
    billing_name: 'Jane Doe Design Ltd',
    billing_address: ADDRESS,
    items: [
      {
        label: STUDIO.name,
        amount: 2400,
        start_timestamp: created_at,
        end_timestamp: daysFrom(29, Date.parse(created_at)),
      },
    ],
  };
}

/** A renewal that could not be paid. */
export const failedRenewal: OrderOverrides = {
  ...createRenewal('2026-11-12T10:00:00Z', 'INV-0042'),
  status: 'pending',
  receipt_number: null,
  subscription_id: SUBSCRIPTION,
  subscription: { id: SUBSCRIPTION, status: 'past_due' },
  next_payment_attempt_at: daysFrom(5, Date.now()),
};

/** Orders in different states. */
export const few: OrderOverrides[] = [
  failedRenewal,
  createRenewal('2026-10-12T10:00:00Z', 'INV-0038'),
  {
    created_at: '2026-09-12T10:00:00Z',
    product: TEXTURES,
    product_id: TEXTURES.id,
    invoice_number: 'INV-0031',
    subtotal_amount: 4900,
    tax_amount: 0,
    status: 'refunded',
    refunded_amount: 4900,
    refunded_tax_amount: 0,
    is_invoice_generated: true,
  },
  {
    created_at: '2026-08-12T10:00:00Z',
    product: FONTS,
    product_id: FONTS.id,
    invoice_number: 'INV-0027',
    currency: 'jpy',
    subtotal_amount: 5400,
    tax_amount: 0,
    status: 'partially_refunded',
    refunded_amount: 1400,
    refunded_tax_amount: 0,
  },
];

/** Many renewals of one subscription, a month apart. */
export const many: OrderOverrides[] = Array.from({ length: 34 }, (_, index) =>
  createRenewal(daysFrom(-30 * index), `INV-${String(142 - index).padStart(4, '0')}`),
);

let servers = 0;

interface OrderSetup extends MockPolarOptions {
  /** Makes requests fail or hang. */
  prepare?: (polar: MockPolar) => void;
}

/** The args and parameters of a story about orders: the id of the first, and a mock of Polar that has them. */
export function withOrders(
  overrides: readonly OrderOverrides[],
  { prepare, ...options }: OrderSetup = {},
) {
  const orders = overrides.map((fields) => createOrder(fields));
  // What the renewal that has failed is for works until the next attempt.
  const benefitGrants = [createBenefitGrant({ subscription_id: SUBSCRIPTION })];
  const polar = createMockPolar({ orders, benefitGrants, rateLimits: false, ...options });
  const reset = () => {
    for (const order of orders) polar.orders.add(order);
    polar.clearFailures();
    prepare?.(polar);
  };
  const mock: StoryMock = { polar, server: `https://polar.example/orders-${++servers}`, reset };
  return { args: { id: orders[0]?.id ?? '' }, parameters: { mock } };
}

/** The parameters of a story about the list of these orders. */
export function withOrderList(overrides: readonly OrderOverrides[], setup?: OrderSetup) {
  const { parameters } = withOrders(overrides, setup);
  return { parameters };
}
