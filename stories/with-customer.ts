import {
  createCustomer,
  createMember,
  createMockPolar,
  createOrganization,
  type MockCustomer,
  type MockMember,
  type MockPolar,
} from 'polar-customer-portal/mock';
import type { StoryMock } from './mock-polar.ts';

let servers = 0;

/** The customer of the stories. */
export const jane: Partial<MockCustomer> = {
  email: 'jane@example.com',
  name: 'Jane Doe',
  billing_name: 'Jane Doe Design Ltd',
  billing_address: {
    line1: 'Torstraße 1',
    line2: null,
    postal_code: '10115',
    city: 'Berlin',
    state: null,
    country: 'DE',
  },
  tax_id: ['DE123456789', 'eu_vat'],
};

interface Options {
  /** The member of the customer's team who is looking. */
  member?: Partial<MockMember>;
  /** Makes requests fail or hang. */
  prepare?: (polar: MockPolar) => void;
}

/**
 * The parameters of a story about billing details: a mock of Polar that has them, and lets customers ask for another
 * e-mail address.
 *
 * @param overrides - In which fields the customer differs from Jane.
 */
export function withCustomer(
  overrides: Partial<MockCustomer> = {},
  { member: fields, prepare }: Options = {},
) {
  const customer = createCustomer({ ...jane, ...overrides });
  const organization = createOrganization({
    customer_portal_settings: { customer: { allow_email_change: true } },
  });
  const polar = createMockPolar({
    customers: [customer],
    organizations: [organization],
    rateLimits: false,
  });
  const member = fields && createMember(fields);
  const { token } = polar.createSession({ customer, member });
  const reset = () => {
    polar.customers.add(customer);
    polar.clearFailures();
    prepare?.(polar);
  };
  const server = `https://polar.example/customer-${++servers}`;
  const mock: StoryMock = { polar, server, reset };
  const provider = { organization: organization.slug, sessionToken: () => token };
  return { parameters: { mock, provider } };
}
