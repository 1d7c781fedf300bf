import {
  createBenefitGrant,
  createMockPolar,
  createOrganization,
  createSubscription,
  type MockPolar,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import { subscriptionEnglish } from '../src/subscriptions/english.ts';
import type { StoryMock } from './mock-polar.ts';

/** The English texts of subscriptions, for stories that look for them. */
export const texts = subscriptionEnglish;

/** The fields of a subscription that differ from those of the mock. */
export type SubscriptionOverrides = NonNullable<Parameters<typeof createSubscription>[0]>;

const DAY = 24 * 60 * 60 * 1000;

/** An ISO 8601 date. Negative days are in the past. */
export const daysFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY).toISOString();

/** The organization that the subscriptions in stories are of, which lets customers pause. */
export const ORGANIZATION = createOrganization({
  name: 'Acme',
  slug: 'acme',
  customer_portal_settings: {
    usage: { show: true },
    subscription: { update_seats: true, update_plan: true, pause: true },
  },
});

/** What the product of the subscriptions in stories gives. */
const BENEFITS = [
  {
    id: '5b1f7d0e-93a4-4c26-8d57-e0f1a2b3c4d5',
    type: 'license_keys',
    description: 'Acme Studio license',
  },
  {
    id: '8c2e6f1a-04b5-4d37-9e68-f1a2b3c4d5e6',
    type: 'downloadables',
    description: 'Acme Studio installers',
  },
] as const;

/** A subscription of a month to a product with a license key and files. */
export function studio(overrides: SubscriptionOverrides = {}): SubscriptionOverrides {
  return {
    ...overrides,
    product: {
      name: 'Acme Studio Pro',
      prices: [{ price_amount: 1900 }],
      benefits: BENEFITS.map((benefit) => ({
        created_at: daysFromNow(-400),
        modified_at: null,
        selectable: false,
        deletable: false,
        is_deleted: false,
        organization_id: ORGANIZATION.id,
        ...benefit,
      })),
      organization: ORGANIZATION,
      ...overrides.product,
    },
  };
}

/** A subscription of a team, by seats. */
export function team(overrides: SubscriptionOverrides = {}): SubscriptionOverrides {
  return studio({
    seats: 5,
    ...overrides,
    product: {
      name: 'Team plan',
      prices: [{ amount_type: 'seat_based', price_per_seat: 1200 }],
      ...overrides.product,
    },
  });
}

let servers = 0;

interface SubscriptionSetup extends MockPolarOptions {
  /** Makes requests fail or hang. */
  prepare?: (polar: MockPolar) => void;
}

/** The args and parameters of a story about subscriptions: the id of the first, and a mock of Polar that has them. */
export function withSubscriptions(
  overrides: readonly SubscriptionOverrides[],
  { prepare, ...options }: SubscriptionSetup = {},
) {
  const subscriptions = overrides.map((fields) => createSubscription(fields));
  const benefitGrants = subscriptions.flatMap(({ id }) =>
    BENEFITS.map((benefit) =>
      createBenefitGrant({
        subscription_id: id,
        benefit_id: benefit.id,
        benefit,
        properties:
          benefit.type === 'downloadables'
            ? { files: ['1', '2', '3'].map((end) => `d3c6a5b4-1f2e-4a3b-8c9d-00000000000${end}`) }
            : {},
      }),
    ),
  );
  const polar = createMockPolar({ subscriptions, benefitGrants, rateLimits: false, ...options });
  const reset = () => {
    for (const subscription of subscriptions) polar.subscriptions.add(subscription);
    polar.clearFailures();
    prepare?.(polar);
  };
  const server = `https://polar.example/subscriptions-${++servers}`;
  const mock: StoryMock = { polar, server, reset };
  return { args: { id: subscriptions[0]?.id ?? '' }, parameters: { mock } };
}

/** The parameters of a story about the list of these subscriptions. */
export function withSubscriptionList(
  overrides: readonly SubscriptionOverrides[],
  setup?: SubscriptionSetup,
) {
  const { parameters } = withSubscriptions(overrides, setup);
  return { parameters };
}
