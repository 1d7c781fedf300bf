import type { BenefitGrantResource } from '../benefit-grants/benefit-grants.ts';
import type { Jobs } from '../core/jobs.ts';
import type { DownloadRecords } from '../downloads/records.ts';
import type { MockOrganization } from '../fixtures/organization.ts';
import type { LicenseKeyRecords } from '../license-keys/records.ts';
import type { MockSubscription } from './subscription.ts';

/** What customers have through their subscriptions. */
export interface Benefits {
  /** Grants or revokes the benefits of a subscription, in a while. */
  queue(subscriptionId: string, isInForce: boolean): void;
  /** The same at once. */
  set(subscriptionId: string, isInForce: boolean): void;
}

/** What gives customers what they have. */
export interface BenefitSources {
  benefitGrants: Pick<BenefitGrantResource, 'setRevoked'>;
  licenseKeys: { records: LicenseKeyRecords };
  downloads: { records: DownloadRecords };
}

export function createBenefits(
  { benefitGrants, licenseKeys, downloads }: BenefitSources,
  jobs: Jobs,
  delay: number,
): Benefits {
  function set(subscriptionId: string, isInForce: boolean) {
    for (const grant of benefitGrants.setRevoked(subscriptionId, !isInForce)) {
      const { license_key_id } = grant.properties;
      const key = typeof license_key_id === 'string' && licenseKeys.records.find(license_key_id);
      // One that the vendor has disabled stays so.
      if (key && key.status !== 'disabled') key.status = isInForce ? 'granted' : 'revoked';
      for (const download of downloads.records.all()) {
        const isSame =
          download.benefit_id === grant.benefit_id && download.customer_id === grant.customer_id;
        if (isSame) download.is_revoked = !isInForce;
      }
    }
  }

  return {
    set,
    queue: (subscriptionId, isInForce) =>
      jobs.schedule(delay, () => set(subscriptionId, isInForce)),
  };
}

/** Whether the customer has the benefits of a subscription now. */
export function hasBenefits(
  { status }: Pick<MockSubscription, 'status'>,
  organization: MockOrganization,
): boolean {
  if (status === 'past_due') return hasGrace(organization);
  return status === 'active' || status === 'trialing';
}

/** Whether benefits go on for a while when a renewal was not paid. */
export function hasGrace(organization: MockOrganization): boolean {
  return organization.benefit_revocation_grace_period > 0;
}
