import type { ServerState } from '../core/call.ts';
import type { LiveSession } from '../core/sessions.ts';
import { toPortalCustomer } from '../customers/wire.ts';
import { toSubscriberOrganization } from '../organizations/wire.ts';
import type { MockBenefitGrant } from './benefit-grant.ts';

/** A grant as Polar sends it to its customer. Before its time it is still being granted. */
export function toBenefitGrant(
  { customer, benefit, ...grant }: MockBenefitGrant,
  { organizations, now }: ServerState,
) {
  const organization = toSubscriberOrganization(organizations.get(benefit.organization_id));
  const isWaiting = grant.granted_at !== null && Date.parse(grant.granted_at) > now();
  return {
    ...grant,
    ...(isWaiting && { granted_at: null, is_granted: false, properties: {} }),
    customer: toPortalCustomer(customer),
    benefit: { ...benefit, organization },
  };
}

/** Whether a session may see a grant: a member's own, or else the customer's. None that was revoked. */
export function isVisible(grant: MockBenefitGrant, { customer, member }: LiveSession): boolean {
  if (grant.is_revoked) return false;
  return member ? grant.member_id === member.id : grant.customer_id === customer.id;
}
