import {
  createMember,
  createOrganization,
  createProduct,
  createSubscription,
  type MockMember,
  type MockPolarOptions,
  type MockSubscription,
  type OrganizationOverrides,
  type SubscriptionOverrides,
} from 'polar-customer-portal/mock';
import { expect } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

export const SUBSCRIPTIONS = '/v1/customer-portal/subscriptions';

export const now = Date.parse('2026-06-11T12:00:00Z');

/** Ten days of the month have passed, twenty are left. */
export const PERIOD = {
  current_period_start: '2026-06-01T12:00:00Z',
  current_period_end: '2026-07-01T12:00:00Z',
};

export const createPlan = (name: string, price_amount: number, interval?: 'month' | 'year') =>
  createProduct({ name, recurring_interval: interval ?? 'month', prices: [{ price_amount }] });

export const pro = createPlan('Pro', 3000);
export const basic = createPlan('Basic', 1500);
export const yearly = createPlan('Pro yearly', 30_000, 'year');
export const team = createProduct({
  name: 'Team',
  recurring_interval: 'month',
  prices: [{ amount_type: 'seat_based', price_per_seat: 1500 }],
});

/** Serves one subscription to Pro, on the 11th of June at noon. Its vendor lets customers do everything. */
export function serveSubscription(
  overrides: SubscriptionOverrides = {},
  organization: OrganizationOverrides = {},
  options: MockPolarOptions = {},
) {
  const clock = { now };
  const vendor = createOrganization({
    customer_portal_settings: { subscription: { pause: true } },
    products: [pro, basic, yearly, team],
    ...organization,
  });
  const subscription = createSubscription(
    { ...PERIOD, ...overrides, product: { ...pro, ...overrides.product, organization: vendor } },
    { now },
  );
  const polar = servePolar({
    subscriptions: [subscription],
    jobDelay: 0,
    now: () => clock.now,
    ...options,
  });
  const path = `${SUBSCRIPTIONS}/${subscription.id}`;
  const token = polar.sessionToken;
  return {
    clock,
    polar,
    subscription,
    path,
    token,
    read: (rest = '') => read(send(path + rest, { token })),
    patch: (body: unknown) => read(send(path, { token, method: 'PATCH', body })),
    post: (rest: string, body: unknown) => read(send(path + rest, { token, body })),
    getHeld: () => polar.subscriptions.get(subscription.id) as MockSubscription,
    listOrders: async () => {
      const query = `?subscription_id=${subscription.id}`;
      const { body } = await read(send(`/v1/customer-portal/orders/${query}`, { token }));
      return (body as { items: Record<string, unknown>[] }).items;
    },
  };
}

export type Served = ReturnType<typeof serveSubscription>;

/** A member's session for the customer of a mock. */
export function enterAs(role: MockMember['role'], { polar }: Served) {
  return polar.createSession({ member: createMember({ role }) }).token;
}

/** What a refusal looks like. */
export const refusal = (status: number, error: string, detail?: string) => ({
  status,
  body: detail === undefined ? { error, detail: expect.anything() } : { error, detail },
});
