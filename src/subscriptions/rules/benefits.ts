import type { BenefitGrant } from '../../account/benefit-grant-schema.ts';
import type { CustomerSubscription } from '../schema.ts';
import { isBySeats } from './seats.ts';

/** Something that a subscription pays for. */
export interface PaidBenefit {
  /** Of the grant. */
  id: string;
  benefitId: string;
  kind: 'license_key' | 'files' | 'other';
  /** What the vendor calls it. */
  name: string;
  /** Of files, how many; `undefined` if it is not known. */
  count?: number | undefined;
  /** `pending`: it is still being granted. `failed`: it could not be granted. */
  state: 'granted' | 'pending' | 'failed';
  /** Of a license key. */
  licenseKeyId?: string | undefined;
}

/** What a subscription pays for, as far as the customer who is looking has it. */
export interface PaidBenefits {
  items: PaidBenefit[];
  /** How many license keys are granted. */
  licenseKeys: number;
  /** How many files are granted, each once. */
  files: number;
  /** How many benefits of other types are granted. */
  others: number;
  /** Whether it is sold by seats: the members of the team have license keys and files of their own, which are not here. */
  isTeam: boolean;
}

/** What a subscription pays for: of the grants, those that are its own and are not revoked. */
export function getPaidBenefits(
  subscription: Pick<CustomerSubscription, 'id' | 'prices' | 'seats'>,
  grants: readonly BenefitGrant[],
): PaidBenefits {
  const own = [...new Map(grants.map((grant) => [grant.id, grant])).values()].filter(
    ({ subscription_id, is_revoked, revoked_at }) =>
      subscription_id === subscription.id && !is_revoked && !revoked_at,
  );
  const items = own.map(toPaidBenefit);
  const granted = items.filter(({ state }) => state === 'granted');
  const count = (kind: PaidBenefit['kind']) => granted.filter((item) => item.kind === kind).length;
  const ids = new Set(granted.map(({ id }) => id));
  return {
    items,
    licenseKeys: count('license_key'),
    files: new Set(own.flatMap((grant) => (ids.has(grant.id) ? (getFiles(grant) ?? []) : []))).size,
    others: count('other'),
    isTeam: isBySeats(subscription),
  };
}

function toPaidBenefit(grant: BenefitGrant): PaidBenefit {
  const { id, benefit_id, benefit, properties } = grant;
  const common = { id, benefitId: benefit_id, name: benefit.description, state: getState(grant) };
  switch (benefit.type) {
    case 'license_keys':
      return { ...common, kind: 'license_key', licenseKeyId: properties.license_key_id };
    case 'downloadables':
      return { ...common, kind: 'files', count: getFiles(grant)?.length };
    default:
      return { ...common, kind: 'other' };
  }
}

function getFiles({ benefit, properties }: BenefitGrant): readonly string[] | undefined {
  return benefit.type === 'downloadables'
    ? (properties.files ?? benefit.properties?.active_files)
    : undefined;
}

function getState({ is_granted, granted_at, error }: BenefitGrant): PaidBenefit['state'] {
  if (is_granted ?? !!granted_at) return 'granted';
  return error ? 'failed' : 'pending';
}
