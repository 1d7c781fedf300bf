import type { CustomerCall } from '../core/call.ts';
import { paginate } from '../core/pages.ts';
import { json } from '../core/responses.ts';
import type { MockBenefitGrant } from './benefit-grant.ts';
import { toBenefitGrant } from './wire.ts';

/** `GET /v1/customer-portal/benefit-grants/` */
export function list(
  grants: readonly MockBenefitGrant[],
  { session: { customer, member }, query }: CustomerCall,
): Response {
  const types = query.getAll('type');
  const benefitIds = query.getAll('benefit_id').map((id) => id.toLowerCase());
  const { items, pagination } = paginate(
    grants
      .filter(({ is_revoked }) => !is_revoked)
      .filter((grant) =>
        member ? grant.member_id === member.id : grant.customer_id === customer.id,
      )
      .filter(({ benefit }) => types.length === 0 || types.includes(benefit.type))
      .filter(
        ({ benefit_id }) =>
          benefitIds.length === 0 || benefitIds.includes(benefit_id.toLowerCase()),
      ),
    query,
  );
  return json(200, { items: items.map(toBenefitGrant), pagination });
}
