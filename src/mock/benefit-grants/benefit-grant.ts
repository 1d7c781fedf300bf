import { BENEFIT_ID, DOWNLOADS_BENEFIT_ID } from '../fixtures/benefit-ids.ts';
import { createDefaultCustomer, type MockCustomer } from '../fixtures/customer.ts';
import { createFixtureId } from '../fixtures/fixture-id.ts';
import { DAY, type FixtureOptions, LONG_AGO, toTimestamp } from '../fixtures/timestamp.ts';

/** One of the types of benefits that Polar knows. */
export type MockBenefitType =
  | 'custom'
  | 'discord'
  | 'github_repository'
  | 'downloadables'
  | 'license_keys'
  | 'meter_credit'
  | 'feature_flag'
  | 'slack_shared_channel';

/** As Polar lists them in an error. */
export const BENEFIT_TYPES: readonly MockBenefitType[] = [
  'custom',
  'discord',
  'github_repository',
  'downloadables',
  'license_keys',
  'meter_credit',
  'feature_flag',
  'slack_shared_channel',
];

/** What a grant gives, as its customer sees it. The server adds the vendor. */
export interface MockBenefit {
  id: string;
  type: MockBenefitType;
  /** What Polar's own portal calls it, and what stands above the license keys of this benefit. */
  description: string;
  created_at: string;
  modified_at: string | null;
  selectable: boolean;
  deletable: boolean;
  is_deleted: boolean;
  organization_id: string;
  properties: Record<string, unknown>;
}

/** That a customer has a benefit. */
export interface MockBenefitGrant {
  id: string;
  created_at: string;
  modified_at: string | null;
  /** `null` while it is still being granted. Later than the server's clock: it is being granted until then. */
  granted_at: string | null;
  revoked_at: string | null;
  customer_id: string;
  /** A member's session sees only the grants that have its id. */
  member_id: string | null;
  benefit_id: string;
  /** The subscription that it comes from, or `null` if it comes from an order. */
  subscription_id: string | null;
  order_id: string | null;
  is_granted: boolean;
  /** A revoked grant is never listed. */
  is_revoked: boolean;
  error: { message: string; type: string; timestamp: string } | null;
  customer: MockCustomer;
  benefit: MockBenefit;
  /** For a license key its `license_key_id`, for files their ids in `files`; every one may be missing. */
  properties: Record<string, unknown>;
}

/** What `createBenefitGrant` takes: any field, and of the customer and the benefit what should differ. */
export interface BenefitGrantOverrides extends Partial<
  Omit<MockBenefitGrant, 'customer' | 'benefit'>
> {
  customer?: Partial<MockCustomer> | undefined;
  benefit?: Partial<MockBenefit> | undefined;
}

const LICENSE_PROPERTIES = {
  prefix: 'NIMBUS',
  expires: null,
  activations: { limit: 3, enable_customer_admin: true },
  limit_usage: null,
};

/**
 * Creates a grant of the benefit that license keys have by default, to the default customer, or of the one that
 * files have if its type is `downloadables`. The `description` of its benefit is shown as the name of those keys
 * or above those files. Fields that depend on others (`customer_id`, `benefit.id`) follow the overrides.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * createBenefitGrant({ benefit: { description: 'Acme Editor license' } });
 * createBenefitGrant({ benefit_id: licenseKey.benefit_id });
 * createBenefitGrant({ benefit: { type: 'downloadables', properties: { active_files: [file.id] } } });
 */
export function createBenefitGrant(
  overrides: BenefitGrantOverrides = {},
  { now = Date.now() }: FixtureOptions = {},
): MockBenefitGrant {
  const customer = createDefaultCustomer(overrides.customer, { now });
  const hasFiles = overrides.benefit?.type === 'downloadables';
  const benefit_id =
    overrides.benefit_id ?? overrides.benefit?.id ?? (hasFiles ? DOWNLOADS_BENEFIT_ID : BENEFIT_ID);
  return {
    id: createFixtureId(),
    created_at: toTimestamp(now - 60 * DAY),
    modified_at: null,
    granted_at: LONG_AGO,
    revoked_at: null,
    customer_id: customer.id,
    member_id: null,
    benefit_id,
    subscription_id: createFixtureId(),
    order_id: null,
    is_granted: true,
    is_revoked: false,
    error: null,
    properties: hasFiles ? { files: overrides.benefit?.properties?.['active_files'] ?? [] } : {},
    ...overrides,
    customer,
    benefit: {
      id: benefit_id,
      type: 'license_keys',
      description: hasFiles ? 'Nimbus Editor downloads' : 'Nimbus license',
      created_at: toTimestamp(now - 90 * DAY),
      modified_at: null,
      selectable: true,
      deletable: true,
      is_deleted: false,
      organization_id: customer.organization_id,
      properties: hasFiles ? { active_files: [] } : LICENSE_PROPERTIES,
      ...overrides.benefit,
    },
  };
}
