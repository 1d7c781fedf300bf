import {
  createOrganization,
  createProduct,
  createSubscription,
  type MockCustomer,
  type MockSubscription,
} from 'polar-customer-portal/mock';
import { START } from '../world.ts';

/** What a customer does to a subscription, named as its button is. */
export type SubscriptionDeed = (typeof DEEDS)[number];

export const DEEDS = ['cancel', 'keep', 'pause', 'keep-running', 'resume', 'change-plan'] as const;

const BASIC = createProduct({
  id: '0a11ce00-0000-4000-8000-00000000ba51',
  name: 'Nimbus Basic',
  prices: [{ price_amount: 900 }],
});

/** Charges a change of the plan at once, and lets customers pause. */
export const VENDOR = createOrganization({
  proration_behavior: 'invoice',
  products: [BASIC],
  customer_portal_settings: {
    customer: { allow_email_change: true },
    subscription: { pause: true },
  },
});

/** The ids of subscriptions: one that is active, and one that is paused. */
export const SUBSCRIPTIONS = {
  subscription: '0a11ce00-0000-4000-8000-000000000051',
  paused: '0a11ce00-0000-4000-8000-000000000052',
} as const;

/** Creates both subscriptions of a customer. */
export function createSubscriptions(customer: MockCustomer): MockSubscription[] {
  const product = { organization: VENDOR };
  return [
    createSubscription({ id: SUBSCRIPTIONS.subscription, customer, product }, { now: START }),
    createSubscription(
      { id: SUBSCRIPTIONS.paused, customer, product, status: 'paused' },
      { now: START },
    ),
  ];
}

/** What a request has done to a subscription; `undefined` for nothing. */
export function readDeed(
  before: MockSubscription | undefined,
  after: MockSubscription | undefined,
): SubscriptionDeed | undefined {
  if (!before || !after) return undefined;
  if (after.product_id !== before.product_id) return 'change-plan';
  if (before.status === 'paused' && after.status !== 'paused') return 'resume';
  if (after.cancel_at_period_end !== before.cancel_at_period_end) {
    return after.cancel_at_period_end ? 'cancel' : 'keep';
  }
  if (after.pause_at_period_end === before.pause_at_period_end) return undefined;
  return after.pause_at_period_end ? 'pause' : 'keep-running';
}

/** Whether a subscription is as a customer wanted it, whoever has done that. */
export function isAsWanted(
  { status, cancel_at_period_end, pause_at_period_end, product_id }: MockSubscription,
  deed: string,
): boolean {
  switch (deed) {
    case 'cancel':
      return cancel_at_period_end;
    case 'keep':
      return !cancel_at_period_end;
    case 'pause':
      return pause_at_period_end || status === 'paused';
    case 'keep-running':
      return !pause_at_period_end && status !== 'paused';
    case 'resume':
      return status !== 'paused';
    default:
      return product_id === BASIC.id;
  }
}
