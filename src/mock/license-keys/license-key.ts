import { BENEFIT_ID } from '../fixtures/benefit-ids.ts';
import { createDefaultCustomer, type MockCustomer } from '../fixtures/customer.ts';
import { createFixtureId } from '../fixtures/fixture-id.ts';
import type { MockMember } from '../fixtures/member.ts';
import { DAY, type FixtureOptions, toTimestamp } from '../fixtures/timestamp.ts';
import { createActivation, type MockActivation } from './activation.ts';

/** The customer as an older API showed it. Polar still sends it, undocumented. */
export interface MockUser {
  id: string;
  email: string | null;
  public_name: string;
  avatar_url: string | null;
}

/** A license key with every field that Polar sends to the customer it belongs to. */
export interface MockLicenseKey {
  id: string;
  created_at: string;
  modified_at: string | null;
  organization_id: string;
  user_id: string;
  customer_id: string;
  user: MockUser;
  customer: MockCustomer;
  /** Sent from version 2026-10 on. A member's session sees only the keys that have its id. */
  member_id: string | null;
  /** Sent from version 2026-10 on. */
  member: MockMember | null;
  benefit_id: string;
  key: string;
  /** `****-` and the last six characters of `key`. */
  display_key: string;
  /** Stays `granted` when the key expires. */
  status: 'granted' | 'disabled' | 'revoked' | (string & {});
  /** `null` and `0`: the key takes no activations. */
  limit_activations: number | null;
  usage: number;
  /** `null` and `0`: no limit. */
  limit_usage: number | null;
  validations: number;
  last_validated_at: string | null;
  expires_at: string | null;
  activations: MockActivation[];
  /**
   * Whether the vendor hides activations from customers (`enable_customer_admin` is off). The
   * server then sends `activations: []`, though they count and can be deactivated. The server keeps
   * this field and never sends it.
   */
  activations_hidden?: boolean | undefined;
}

/** What `createLicenseKey` takes: any field, and of the customer only what should differ. */
export interface LicenseKeyOverrides extends Partial<Omit<MockLicenseKey, 'customer'>> {
  customer?: Partial<MockCustomer> | undefined;
}

/**
 * Creates a granted license key of the default customer, with two of three activations taken and
 * 30 days left. Fields that depend on others (`display_key`, `customer_id`, `user`, `member_id`,
 * the activations' `license_key_id`) follow the overrides.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * createLicenseKey({ status: 'disabled', activations: [createActivation({ label: 'Laptop' })] });
 * createLicenseKey({ customer: { name: 'Zoë' } });
 */
export function createLicenseKey(
  overrides: LicenseKeyOverrides = {},
  { now = Date.now() }: FixtureOptions = {},
): MockLicenseKey {
  const id = overrides.id ?? createFixtureId();
  const key = overrides.key ?? `NIMBUS-${createFixtureId().toUpperCase()}`;
  const customer = createDefaultCustomer(overrides.customer, { now });
  const activations = overrides.activations ?? [
    createActivation({}, { now }),
    createActivation({ label: 'Build server', meta: {} }, { now: now + DAY }),
  ];
  return {
    id,
    created_at: toTimestamp(now - 60 * DAY),
    modified_at: null,
    organization_id: customer.organization_id,
    user_id: customer.id,
    customer_id: customer.id,
    user: toUser(customer),
    member_id: overrides.member?.id ?? null,
    member: null,
    benefit_id: BENEFIT_ID,
    key,
    display_key: toDisplayKey(key),
    status: 'granted',
    limit_activations: 3,
    usage: 12,
    limit_usage: 100,
    validations: 7,
    last_validated_at: toTimestamp(now - DAY),
    expires_at: toTimestamp(now + 30 * DAY),
    ...overrides,
    customer,
    activations: activations.map((activation) => ({ ...activation, license_key_id: id })),
  };
}

/** What Polar shows of a key. Of a key of six characters or fewer that is all of it. */
export function toDisplayKey(key: string): string {
  return `****-${key.slice(-6)}`;
}

function toUser({ id, email, name, avatar_url }: MockCustomer): MockUser {
  return { id, email, public_name: (name ?? email ?? '').slice(0, 1), avatar_url };
}
