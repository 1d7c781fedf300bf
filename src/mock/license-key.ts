import type { LicenseKeyWithActivations } from '../license-keys/schema.ts';
import { createActivation, type PortalActivation } from './activation.ts';
import { createDefaultCustomer, type PortalCustomer } from './customer.ts';
import { createFixtureId } from './fixture-id.ts';
import type { PortalMember } from './member.ts';
import { DAY, type FixtureOptions, toTimestamp } from './timestamp.ts';

const BENEFIT_ID = '1c8e5a90-b47d-4f32-a6e1-93d0f2c7586b';

/** The customer once more, as an older API knew it. Polar still sends it. */
export interface PortalUser {
  id: string;
  email: string | null;
  public_name: string;
  avatar_url: string | null;
}

/** A license key in every field that Polar sends to the customer it belongs to. */
export interface PortalLicenseKey extends LicenseKeyWithActivations {
  user_id: string;
  user: PortalUser;
  customer: PortalCustomer;
  /** Sent from version 2026-10 on. A member's session sees only the keys that carry its id. */
  member_id: string | null;
  /** Sent from version 2026-10 on. */
  member: PortalMember | null;
  modified_at: string | null;
  validations: number;
  last_validated_at: string | null;
  /** `****-` and the last six characters of `key`. */
  display_key: string;
  activations: PortalActivation[];
  /**
   * Set it when the vendor does not let customers see activations (`enable_customer_admin` is
   * off): the server then answers `activations: []`, though they count and can be deactivated.
   * Kept by the server and never sent.
   */
  activations_hidden?: boolean | undefined;
}

/** What `createLicenseKey` takes: any field, and of the customer only what should differ. */
export interface LicenseKeyOverrides extends Partial<Omit<PortalLicenseKey, 'customer'>> {
  customer?: Partial<PortalCustomer> | undefined;
}

/**
 * Creates a granted license key of the default customer, with two of three activations taken and
 * 30 days to go. What follows from another field (`display_key`, `customer_id`, `user`,
 * `member_id`, the activations' `license_key_id`) follows the overrides.
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
): PortalLicenseKey {
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

/** What Polar shows of a key; of a key of six characters or fewer, all of it. */
export function toDisplayKey(key: string): string {
  return `****-${key.slice(-6)}`;
}

function toUser({ id, email, name, avatar_url }: PortalCustomer): PortalUser {
  return { id, email, public_name: (name ?? email ?? '').slice(0, 1), avatar_url };
}
