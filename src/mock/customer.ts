import { createFixtureId } from './fixture-id.ts';
import { DAY, type FixtureOptions, toTimestamp } from './timestamp.ts';

/** The organization that every fixture belongs to unless it says otherwise. */
export const ORGANIZATION_ID = 'b0a7c1d4-3f58-4e26-8c90-2d6e4f81a357';

const DEFAULT_CUSTOMER_ID = 'd94f2b16-8a03-4c7e-b512-60c3e7f9a48d';

/** A postal address of a customer. */
export interface PortalAddress {
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  city: string | null;
  state: string | null;
  /** Two letters, ISO 3166-1. */
  country: string;
}

/** A customer in every field that Polar sends with a license key, personal data included. */
export interface PortalCustomer {
  id: string;
  created_at: string;
  modified_at: string | null;
  metadata: Record<string, string | number | boolean>;
  /** The customer's id in the vendor's own system. */
  external_id: string | null;
  /** `null` for a team without an address of its own. */
  email: string | null;
  email_verified: boolean;
  type: 'individual' | 'team';
  name: string | null;
  billing_name: string | null;
  billing_address: PortalAddress | null;
  /** The number and its format, for example `["911144442", "us_ein"]`. */
  tax_id: [value: string, format: string] | null;
  locale: string | null;
  organization_id: string;
  default_payment_method_id: string | null;
  deleted_at: string | null;
  first_user_event_at: string | null;
  /** May answer 404. */
  avatar_url: string | null;
}

/**
 * Creates a customer that is nobody else: each call has an id of its own.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * const customer = createCustomer({ name: 'Studio Blau', type: 'team', email: null });
 */
export function createCustomer(
  overrides: Partial<PortalCustomer> = {},
  { now = Date.now() }: FixtureOptions = {},
): PortalCustomer {
  return {
    id: overrides.id ?? createFixtureId(),
    created_at: toTimestamp(now - 90 * DAY),
    modified_at: null,
    metadata: { plan: 'studio', seats: 3 },
    external_id: 'account-2041',
    email: 'noor@example.com',
    email_verified: true,
    type: 'individual',
    name: 'Noor Haddad',
    billing_name: 'Noor Haddad',
    billing_address: {
      line1: '8 Harbour Lane',
      line2: null,
      postal_code: '97204',
      city: 'Portland',
      state: 'US-OR',
      country: 'US',
    },
    tax_id: ['000000000', 'us_ein'],
    locale: null,
    organization_id: ORGANIZATION_ID,
    default_payment_method_id: null,
    deleted_at: null,
    first_user_event_at: null,
    avatar_url: null,
    ...overrides,
  };
}

/** The customer of every license key that names no other. */
export function createDefaultCustomer(
  overrides: Partial<PortalCustomer> = {},
  options?: FixtureOptions,
): PortalCustomer {
  return createCustomer({ id: DEFAULT_CUSTOMER_ID, ...overrides }, options);
}
